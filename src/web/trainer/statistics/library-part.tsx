import type { ItemScenarios } from '#protocol';
import { agreementInWords } from '../../figures/index.ts';
import { Card, Chip, Progress } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import { driftsInWords, reliabilityInWords } from './item-words.ts';
import { VerdictChip } from './verdict-chip.tsx';
import styles from './statistics.module.css';

type Whole = Pick<ItemScenarios, 'library' | 'raters'>;

/** How the scenarios measure together, and those who rate by hand. */
export function LibraryPart({ library, raters }: Whole) {
  const { decisions, wanted, since } = raters.doubleMarks;
  return (
    <section aria-labelledby="together" className={styles.section}>
      <h2 id="together">All scenarios together</h2>
      <Card padding="l">
        <div className={styles.together}>
          <div>
            <h3>Do they see the same people as strong?</h3>
            {library.verdict && (
              <p className={styles.chips}>
                <VerdictChip verdict={library.verdict} />
                {library.provisional && <Chip>Provisional</Chip>}
              </p>
            )}
            <p>{reliabilityInWords(library)}</p>
          </div>
          <div>
            <h3>Do managers rate alike?</h3>
            <p>{agreementInWords(raters)}</p>
            <Progress
              label={`Rated blind by two since ${dayOf(since)}`}
              value={decisions}
              max={wanted}
              says={`${decisions} of ${wanted}`}
            />
          </div>
          <div>
            <h3>Do managers rate like the key?</h3>
            <p>{driftsInWords(raters)}</p>
          </div>
        </div>
      </Card>
    </section>
  );
}
