import type { ScenarioCard } from '#protocol';
import { ChannelIcon } from '../../channel-icon.tsx';
import { CustomerPortrait } from '../../customer-portrait.tsx';
import { CHANNEL_NAMES, minutesName } from '../../names.ts';
import styles from './announcement.module.css';

/** Whom one is going to meet, and what for. */
export function Whom({ card }: { readonly card: ScenarioCard }) {
  const { id, customer, channel, minutes, brief } = card;
  return (
    <section className={styles.whom} aria-labelledby="whom">
      <CustomerPortrait face={customer.face} id={id} shape="stage" size="9rem" />
      <div>
        <h2 id="whom">{customer.name}</h2>
        {customer.role && <p className={styles.role}>{customer.role}</p>}
        <p className={styles.facts}>
          <ChannelIcon channel={channel} /> {CHANNEL_NAMES[channel]}, {minutesName(minutes)}
        </p>
        <p className={styles.part}>{brief.role}</p>
        <p className={styles.goal}>{brief.goal}</p>
      </div>
    </section>
  );
}
