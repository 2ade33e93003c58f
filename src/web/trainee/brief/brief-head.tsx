import type { Scenario } from '#dialogue';
import { classes } from '../../ui/index.ts';
import { ChannelIcon } from '../channel-icon.tsx';
import { CustomerPortrait } from '../customer-portrait.tsx';
import { Difficulty } from '../difficulty.tsx';
import { CHANNEL_NAMES, industryName, minutesName } from '../names.ts';
import styles from './brief.module.css';

/** Whom one is going to meet, where, and for how long. */
export function BriefHead({ scenario }: { readonly scenario: Scenario }) {
  const { id, customer, channel, industry, minutes, difficulty } = scenario;
  return (
    <div className={styles.head}>
      <CustomerPortrait face={customer.face} id={id} shape="stage" size="11rem" />
      <div className={styles.headWords}>
        <h2>{customer.name}</h2>
        {customer.role && <p className={classes(styles.soft, styles.role)}>{customer.role}</p>}
        <ul className={styles.facts}>
          <li>
            <ChannelIcon channel={channel} />
            {CHANNEL_NAMES[channel]}
          </li>
          <li>{minutesName(minutes)}</li>
          <li>
            <Difficulty level={difficulty} />
          </li>
          <li>{industryName(industry)}</li>
        </ul>
      </div>
    </div>
  );
}
