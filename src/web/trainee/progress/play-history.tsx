import type { Play, ScenarioCard } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { Row, Rows, useFirstOf } from '../../ui/index.ts';
import { useOwnAttemptIds } from '../attempt/own-attempt-ids.ts';
import { BAND_NAMES, dayName, KIND_NAMES } from '../names.ts';
import styles from './progress.module.css';

const AT_ONCE = 12;

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
  const attempts = useOwnAttemptIds();
  const { shown, list, more } = useFirstOf(plays, AT_ONCE);
  return (
    <section aria-labelledby="history">
      <h2 id="history">All conversations</h2>
      <Rows list={list}>
        {shown.map((play) => (
          <Row
            key={play.id}
            to={addressFor(play, attempts.has(play.id))}
            title={nameOf(play.scenario)}
            about={`${KIND_NAMES[play.kind]}, ${dayName(play.startedAt)}`}
            marks={<span className={styles.outcome}>{outcomeOf(play)}</span>}
            figure={play.score && String(Math.round(play.score.outcome.points))}
          />
        ))}
      </Rows>
      {more}
    </section>
  );
}

function addressFor({ id, ending }: Play, assessed: boolean): string {
  if (assessed) return addressOf(ending === null ? 'attempt' : 'attemptReport', id);
  return addressOf(ending === null ? 'play' : 'report', id);
}

function outcomeOf({ score, ending }: Play): string {
  if (score) return BAND_NAMES[score.outcome.band];
  return ending === null ? 'Left open' : 'Finished';
}
