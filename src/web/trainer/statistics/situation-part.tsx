import type { ItemSituation } from '#protocol';
import { Card, Chip } from '../../ui/index.ts';
import { people, percent, situationInWords, whole } from './item-words.ts';
import { Numbers } from './numbers.tsx';
import { VerdictChip } from './verdict-chip.tsx';
import styles from './statistics.module.css';

/** Whether choosing well needs the conversation at all. */
export function SituationPart({ situation }: { readonly situation: ItemSituation }) {
  const { choicesOnly, full, dependence, verdict, provisional } = situation;
  return (
    <Card as="section" padding="l" labelledBy="situation">
      <div className={styles.decision}>
        <div className={styles.head}>
          <h2 id="situation">Does one have to listen?</h2>
          {verdict && (
            <p className={styles.chips}>
              <VerdictChip verdict={verdict} />
              {provisional && <Chip>Provisional</Chip>}
            </p>
          )}
        </div>
        <p className={styles.measure}>{situationInWords(situation)}</p>
        <Numbers
          figures={[
            {
              name: 'Guessed from the replies alone',
              value: choicesOnly ? whole(choicesOnly.score) : '–',
              ...(choicesOnly ? { verdict: choicesOnly.verdict } : {}),
              means: choicesOnly
                ? `Of 100, by a program that has read the replies of all other scenarios and not one conversation; 0 is chance. Good up to 25, bad above 40. Over ${choicesOnly.decisions} decisions luck alone reaches ${whole(choicesOnly.luck)} one time in twenty.`
                : 'It is worked out once for each version.',
            },
            {
              name: 'With the conversation',
              value: full === null ? '–' : whole(full),
              means:
                full === null
                  ? `From 30 first attempts on; so far ${people(situation.people)}.`
                  : `Of 100, by ${people(situation.people)} in their first attempts; 0 is chance.`,
            },
            {
              name: 'Needs the conversation',
              value: dependence ? percent(dependence.share) : '–',
              ...(dependence ? { verdict: dependence.verdict } : {}),
              means: 'The part of their score that guessing does not reach. Good from 60% on, bad below 40%.',
            },
          ]}
        />
      </div>
    </Card>
  );
}
