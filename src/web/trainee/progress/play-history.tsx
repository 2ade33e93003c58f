import type { Play, ScenarioCard } from '#protocol';
import { Link } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { BAND_NAMES, dayName, KIND_NAMES } from '../names.ts';
import styles from './progress.module.css';

export interface PlayHistoryProps {
  /** Newest first. */
  readonly plays: readonly Play[];
  readonly cards: readonly ScenarioCard[];
}

/** Every conversation, newest first, each with the way to its report. */
export function PlayHistory({ plays, cards }: PlayHistoryProps) {
  const nameOf = (id: string) => {
    const card = cards.find((one) => one.id === id);
    return card ? `${card.title}, with ${card.customer.name}` : 'A conversation that is no longer offered';
  };
  return (
    <section aria-labelledby="history">
      <h2 id="history">All conversations</h2>
      <ol className={styles.rows}>
        {plays.map((play) => (
          <li key={play.id}>
            <Link to={addressOf(play.ending === null ? 'play' : 'report', play.id)} className={styles.row}>
              <span>
                <b>{nameOf(play.scenario)}</b>
                <span className={styles.soft}>
                  {KIND_NAMES[play.kind]}, {dayName(play.startedAt)}
                </span>
              </span>
              <span className={styles.outcome}>{outcomeOf(play)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

function outcomeOf({ score, ending }: Play): string {
  if (score) return `${BAND_NAMES[score.outcome.band]}, ${Math.round(score.outcome.points)}`;
  return ending === null ? 'Left open' : 'Finished';
}
