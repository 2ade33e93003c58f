import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { DraftVerdict } from '#protocol';
import { Figures } from './figures.tsx';
import styles from './drafts.module.css';
import { Mistakes } from './mistakes.tsx';
import type { Place } from './place-in-text.ts';

export interface VerdictProps {
  readonly verdict: DraftVerdict;
  /** The text was changed since. */
  readonly isOld: boolean;
  readonly onPlace: (place: Place) => void;
  /** How it is published, where it may be. */
  readonly children: ReactNode;
}

/** What the check found: whether it can be published, what it is worth, and what to mend. */
export function Verdict({ verdict, isOld, onPlace, children }: VerdictProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever pressed the button hears what came of it.
  useEffect(() => heading.current?.focus(), [verdict]);
  const { scenario, diagnostics } = verdict;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return (
    <section className={styles.verdict} aria-labelledby="verdict">
      <h3 id="verdict" ref={heading} tabIndex={-1}>
        {scenario ? `“${scenario.title}” can be published` : headingOf(errors)}
      </h3>
      {isOld && (
        <p className={styles.warning}>The text was changed since. Check it again before you publish it.</p>
      )}
      {scenario && <Figures scenario={scenario} />}
      {scenario && !isOld && children}
      {diagnostics.length > 0 ? (
        <Mistakes diagnostics={diagnostics} onPlace={onPlace} />
      ) : (
        <p className={styles.soft}>Nothing to mend.</p>
      )}
    </section>
  );
}

function headingOf(errors: number): string {
  if (errors === 0) return 'It cannot be published';
  return errors === 1 ? 'One mistake to mend first' : `${errors} mistakes to mend first`;
}
