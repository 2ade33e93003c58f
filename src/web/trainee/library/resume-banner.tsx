import type { ScenarioCard } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import type { SavedPlay } from '../../api/index.ts';
import { ButtonLink } from '../../ui/index.ts';
import { CustomerPortrait } from '../customer-portrait.tsx';
import styles from './library.module.css';

export interface ResumeBannerProps {
  readonly play: SavedPlay;
  readonly card: ScenarioCard;
}

/** The way back into the conversation that was left open. */
export function ResumeBanner({ play, card }: ResumeBannerProps) {
  return (
    <section className={styles.resume} aria-labelledby="resume">
      <CustomerPortrait face={card.customer.face} id={card.id} shape="disc" size="4rem" />
      <div className={styles.resumeWords}>
        <h2 id="resume">{card.customer.name} is waiting</h2>
        <p>You left “{card.title}” in the middle. It goes on where you stopped.</p>
      </div>
      <ButtonLink to={addressOf('play', play.id)} look="primary">
        Go on
      </ButtonLink>
    </section>
  );
}
