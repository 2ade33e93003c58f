import type { ItemDecision, ItemReview } from '#protocol';
import { ChartFigure } from '../../debrief/index.ts';
import { OptionBars } from '../../figures/index.ts';
import { Card, Chip } from '../../ui/index.ts';
import { DecisionNumbers } from './decision-numbers.tsx';
import { percent, shortened, signed } from './item-words.ts';
import { Review } from './review-list.tsx';
import { VerdictChip } from './verdict-chip.tsx';
import styles from './statistics.module.css';

type Figures = NonNullable<ItemDecision['figures']>;
type OptionFigures = Figures['options'][number];

interface DecisionCardProps {
  readonly decision: ItemDecision;
  /** Replies of it that managers rate otherwise. */
  readonly reviews: readonly ItemReview[];
}

/** One decision: what was heard, what to do with it and why, and the figures behind that. */
export function DecisionCard({ decision, reviews }: DecisionCardProps) {
  const { beat, says, n, verdict, provisional, figures } = decision;
  const id = `decision-${beat}`;
  return (
    <Card as="section" padding="l" labelledBy={id}>
      <div className={styles.decision}>
        <div className={styles.head}>
          <h2 id={id}>{says === '' ? beat : `“${says}”`}</h2>
          <p className={styles.chips}>
            <VerdictChip verdict={verdict} />
            {verdict !== null && provisional && <Chip>Provisional</Chip>}
            <span>
              {n === 1 ? '1 person' : `${n} people`} came here · {beat}
            </span>
          </p>
        </div>
        {reviews.map((review) => (
          <div key={review.option} className={styles.rated}>
            <h3>Managers rate this reply otherwise</h3>
            <Review review={review} />
          </div>
        ))}
        {figures ? (
          <Told figures={figures} />
        ) : (
          <p className={styles.soft}>From 30 people on it is judged.</p>
        )}
      </div>
    </Card>
  );
}

function Told({ figures }: { readonly figures: Figures }) {
  const { options, reasons } = figures;
  return (
    <>
      {reasons.length > 0 ? (
        <ul className={styles.reasons}>
          {reasons.map(({ about, option, sentence, verdict }) => (
            <li key={`${about} ${option}`} data-verdict={verdict}>
              {option !== null && <b>“{shortened(textOf(options, option))}” </b>}
              {sentence}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.soft}>Nothing speaks against it.</p>
      )}
      <ChartFigure
        sentence="How many chose each line: plain with a tick is the best one, striped are the others."
        table={{
          caption: 'Lines of this decision',
          heads: ['Line', 'Offered', 'Chosen by', 'Goes with the score from elsewhere', 'Kind'],
          rows: options.map((option) => [
            option.text,
            option.offered,
            percent(option.share),
            signed(option.direction),
            option.best ? 'Best line' : 'Distractor',
          ]),
        }}
      >
        <OptionBars options={options.map((option) => ({ ...option, note: noteOf(option) }))} />
      </ChartFigure>
      <DecisionNumbers figures={figures} />
    </>
  );
}

const textOf = (options: readonly OptionFigures[], id: string): string =>
  options.find((option) => option.id === id)?.text ?? id;

const noteOf = ({ best, offered, direction }: OptionFigures): string =>
  `${best ? 'Best line' : 'Distractor'} · offered to ${offered} · goes with the score from elsewhere at ${signed(direction)}`;
