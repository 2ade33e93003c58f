import type { ItemDecision } from '#protocol';
import type { ReactNode } from 'react';
import { VerdictChip } from './verdict-chip.tsx';
import styles from './statistics.module.css';

interface Figure {
  readonly name: string;
  readonly value: string;
  /** What it means and where its limits lie, so that nobody has to look them up. */
  readonly means: ReactNode;
  /** Left out where a figure is told and not judged. */
  readonly verdict?: ItemDecision['verdict'];
}

/** Figures with what each means and what to do about it. */
export function Numbers({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles.numbers}>
      {figures.map(({ name, value, means, verdict }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <p className={styles.value}>
              <b>{value}</b> {verdict && <VerdictChip verdict={verdict} />}
            </p>
            <p className={styles.means}>{means}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
