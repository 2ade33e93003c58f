import type { Member } from '#protocol';
import { listOf } from '../../words/index.ts';
import { reasonsOf, urgencyOf } from './team-words.ts';
import { PersonLink } from './person-link.tsx';
import styles from './team.module.css';

/** Who needs a word first, and why, in words. */
export function Attention({ members }: { readonly members: readonly Member[] }) {
  const needing = members
    .filter((member) => urgencyOf(member) > 0)
    .toSorted((a, b) => urgencyOf(b) - urgencyOf(a));
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">Who needs you first</h2>
      {needing.length === 0 ? (
        <p className={styles.soft}>
          Nobody: no line was crossed, nothing is late, and nobody has used up all attempts.
        </p>
      ) : (
        <ul className={styles.attention}>
          {needing.map((member) => (
            <li key={member.person}>
              <PersonLink person={member.person} name={member.name} /> {listOf(reasonsOf(member))}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
