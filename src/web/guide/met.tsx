import type { Archetype } from '#base';
import type { Play } from '#protocol';
import { Link } from 'wouter';
import { addressOf } from '../addresses/index.ts';
import { library, ownPlays, useResource } from '../api/index.ts';
import { Part } from './parts.tsx';
import styles from './guide.module.css';

/**
 * The talks of one's own in which this customer was met. Who waits in the others belongs to the exercise, so nothing is
 * said of a talk that was not looked back on.
 */
export function Met({ id }: { readonly id: Archetype }) {
  const { data, error } = useResource(ownPlays, '');
  const cards = useResource(library, '').data?.scenarios ?? [];
  if (!data && !error) return null;
  const met = metIn(data ?? [], id);
  const shown = cards.filter((card) => met.has(card.id));
  return (
    <Part title="Where to practise it">
      {data ? (
        <p>{sentenceFor(met.size)}</p>
      ) : (
        <p>Your talks could not be fetched just now, so it cannot be said in which of them you met it.</p>
      )}
      {shown.length > 0 && (
        <ul className={styles.points}>
          {shown.map((card) => (
            <li key={card.id}>
              <Link to={addressOf('scenario', card.id)}>{card.title}</Link>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function sentenceFor(count: number): string {
  if (count === 0)
    return 'You have not met it yet. Who wears this hat in the library, you find out by talking.';
  const talks = count === 1 ? 'one conversation' : `${count} conversations`;
  return `You have met it in ${talks} so far. There may be more in the library; you find out by talking.`;
}

/** By the scenario's id: whatever was played to the end and looked back on. */
export function metIn(plays: readonly Play[], id: Archetype): ReadonlySet<string> {
  const ended = plays.filter(({ score, wrapUp }) => wrapUp !== null && score?.archetype === id);
  return new Set(ended.map(({ scenario }) => scenario));
}
