import type { Production } from '#dialogue';
import type { Play } from '#protocol';
import { Link } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { ownPlays, useResource } from '../../api/index.ts';
import { ErrorState } from '../../ui/index.ts';
import { BAND_NAMES, dayName, KIND_NAMES } from '../names.ts';
import styles from './brief.module.css';

/** Earlier plays of this scenario, newest first; nothing stands here before there is one. */
export function Attempts({ production }: { readonly production: Production }) {
  const { data, error, loading, retry } = useResource(ownPlays, '');
  const plays = (data ?? []).filter((play) => play.scenario === production.scenario.id);
  if (!data && error) {
    return (
      <ErrorState title="Your earlier tries could not be fetched" onRetry={retry} retrying={loading}>
        They are safe with the server. You can begin anyway.
      </ErrorState>
    );
  }
  if (plays.length === 0) return null;
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">Your earlier tries</h2>
      <ol className={styles.attempts}>
        {plays.map((play) => (
          <li key={play.id}>
            <Attempt play={play} production={production} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Attempt({ play, production }: { readonly play: Play; readonly production: Production }) {
  const over = play.ending !== null;
  const ending = production.scenario.endings.find(({ id }) => id === play.ending)?.title;
  const outcome = play.score?.outcome;
  return (
    <Link to={addressOf(over ? 'report' : 'play', play.id)} className={styles.attempt}>
      <span>
        <b>{over ? (ending ?? 'Finished') : 'Left open'}</b>
        <span className={styles.soft}>
          {KIND_NAMES[play.kind]}, {dayName(play.startedAt)}
        </span>
      </span>
      <span className={styles.outcome}>
        {outcome ? `${BAND_NAMES[outcome.band]}, ${Math.round(outcome.points)}` : 'Go on'}
      </span>
    </Link>
  );
}
