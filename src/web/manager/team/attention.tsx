import { CalendarClock, CircleSlash, OctagonAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Member } from '#protocol';
import { PersonLink } from './person-link.tsx';
import { counted, troublesOf } from './team-words.ts';
import type { Trouble } from './team-words.ts';
import styles from './attention.module.css';

const ICONS: Readonly<Record<Trouble['kind'], LucideIcon>> = {
  'hard-stops': OctagonAlert,
  overdue: CalendarClock,
  'did-not-pass': CircleSlash,
};

/** Who needs a word first, and why: the gravest first, the names within it by name. */
export function Attention({ members }: { readonly members: readonly Member[] }) {
  const troubles = troublesOf(members);
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">Who needs you first</h2>
      {troubles.length === 0 ? (
        <p className={styles.soft}>
          Nobody: no line was crossed, nothing is late, and nobody has used up all attempts.
        </p>
      ) : (
        <ul className={styles.troubles}>
          {troubles.map((trouble) => (
            <li key={trouble.kind}>
              <Group trouble={trouble} of={members.length} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Group({ trouble, of }: { readonly trouble: Trouble; readonly of: number }) {
  const { kind, words, people } = trouble;
  const Icon = ICONS[kind];
  return (
    <div className={styles.trouble} data-kind={kind}>
      <Icon aria-hidden="true" />
      <div>
        <h3>
          {words}{' '}
          <small>
            {people.length} of {counted(of, 'person', 'people')}
          </small>
        </h3>
        <ul className={styles.names}>
          {people.map(({ person, name, detail }) => (
            <li key={person}>
              <PersonLink person={person} name={name} />
              {detail !== null && <small> {detail}</small>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
