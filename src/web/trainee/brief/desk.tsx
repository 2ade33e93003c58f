import type { Card } from '#dialogue';
import { BookOpenCheck, FolderOpen } from 'lucide-react';
import styles from './brief.module.css';

const KINDS = { record: 'Record', policy: 'Policy' } as const;

/**
 * What lies on the desk, closed: to look something up is part of the conversation, because what one has read
 * changes what one can say.
 */
export function Desk({ cards }: { readonly cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="desk">
      <h2 id="desk">On your desk</h2>
      <p className={styles.soft}>Open these while you talk, as often as you like. Reading takes no turn.</p>
      <ul className={styles.desk}>
        {cards.map((card) => (
          <li key={card.id}>
            {card.kind === 'record' ? (
              <FolderOpen aria-hidden="true" />
            ) : (
              <BookOpenCheck aria-hidden="true" />
            )}
            <span>
              <b>{card.title}</b>
              <span className={styles.soft}>{KINDS[card.kind]}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
