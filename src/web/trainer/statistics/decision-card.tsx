import type { ItemDecision } from '#protocol';
import { ChartFigure } from '../../debrief/index.ts';
import { OptionBars } from '../../figures/index.ts';
import { Card, Chip } from '../../ui/index.ts';
import { VerdictChip } from './verdict-chip.tsx';
import styles from './statistics.module.css';

type Figures = NonNullable<ItemDecision['figures']>;
type OptionFigures = Figures['options'][number];

/** One decision: what was heard, what to do with it and why, and the figures behind that. */
export function DecisionCard({ decision }: { readonly decision: ItemDecision }) {
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
      <Numbers figures={figures} />
    </>
  );
}

function Numbers({
  figures: { credit, bestShare, discrimination, places, time },
}: {
  readonly figures: Figures;
}) {
  const told = [
    { name: 'Find the best line', value: percent(bestShare), means: 'Above 90% it gives itself away.' },
    {
      name: 'Credit earned',
      value: credit === null ? '–' : percent(credit),
      means: 'Between 35% and 80% it says most.',
    },
    {
      name: 'Tells people apart',
      value: signed(discrimination),
      means: 'Correlation with the score from other scenarios; from 0.20 on it is good.',
    },
    {
      name: 'Places on the screen',
      value: places ? places.counts.join(' · ') : '–',
      means: 'Choices from the top down; even is good.',
    },
    {
      name: 'Time to answer',
      value: time ? `${Math.round(time.median)} s` : '–',
      means: time ? `Half take longer; ${percent(time.rapidShare)} answered too fast to have read.` : '',
    },
  ];
  return (
    <dl className={styles.numbers}>
      {told.map(({ name, value, means }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            <span>{means}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const signed = (r: number | null): string => (r === null ? '–' : r.toFixed(2).replace('-', '−'));
const textOf = (options: readonly OptionFigures[], id: string): string =>
  options.find((option) => option.id === id)?.text ?? id;

const SHORT = 60;
const shortened = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT).trim()}…` : text);

const noteOf = ({ best, offered, direction }: OptionFigures): string =>
  `${best ? 'Best line' : 'Distractor'} · offered to ${offered} · goes with the score from elsewhere at ${signed(direction)}`;
