import { SKILLS } from '#base';
import { SKILL_NAMES } from '#report';
import type { TeamFigures } from '#protocol';
import { scaleBand, scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { ChartFigure } from '../../debrief/index.ts';
import { bandWords, Hatch } from '../../figures/index.ts';
import { Card } from '../../ui/index.ts';
import { counted } from './team-words.ts';
import styles from './months.module.css';

type Month = NonNullable<TeamFigures['figures']>['months'][number];

const WIDTH = 640;
const HEIGHT = 170;
const TOP = 26;
const BOTTOM = 28;

const NAME = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const NAME_AND_YEAR = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** How much the group played, month by month, with its levels in the table. */
export function Months({ months }: { readonly months: readonly Month[] }) {
  if (months.length < 2) return null;
  const stops = months.reduce((sum, { hardStops }) => sum + hardStops, 0);
  const all = months.reduce((sum, { attempts }) => sum + attempts, 0);
  const crossed =
    stops === 0 ? 'In none of them a line was crossed.' : `In ${stops} of them a line was crossed (striped).`;
  return (
    <section aria-labelledby="months">
      <h2 id="months">Month by month</h2>
      <Card padding="l">
        <ChartFigure
          sentence={`${counted(all, 'attempt')} in ${counted(months.length, 'month')} with attempts. ${crossed}`}
          table={{
            caption: 'Attempts and skills of the group by month',
            heads: ['Month', 'Attempts', 'Lines crossed', ...SKILLS.map((skill) => SKILL_NAMES[skill].name)],
            rows: months.map(({ month, attempts, hardStops, skills }) => [
              NAME_AND_YEAR.format(monthOf(month)),
              attempts,
              hardStops,
              ...skills.map(bandWords),
            ]),
          }}
        >
          <Bars months={months} />
        </ChartFigure>
      </Card>
    </section>
  );
}

function Bars({ months }: { readonly months: readonly Month[] }) {
  const hatch = useId();
  const across = scaleBand(
    months.map(({ month }) => month),
    [0, WIDTH],
  ).padding(0.3);
  const most = Math.max(1, ...months.map(({ attempts }) => attempts));
  const up = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]);
  return (
    <svg className={styles.bars} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label="Attempts by month">
      <defs>
        <Hatch id={hatch} />
      </defs>
      <line className={styles.axis} x1="0" x2={WIDTH} y1={up(0)} y2={up(0)} />
      {months.map(({ month, attempts, hardStops }) => (
        <g key={month} transform={`translate(${across(month) ?? 0} 0)`}>
          <rect
            className={styles.bar}
            y={up(attempts)}
            width={across.bandwidth()}
            height={up(0) - up(attempts)}
          />
          <rect
            className={styles.stops}
            y={up(hardStops)}
            width={across.bandwidth()}
            height={up(0) - up(hardStops)}
            fill={`url(#${hatch})`}
          />
          <text className={styles.count} x={across.bandwidth() / 2} y={up(attempts) - 5}>
            {attempts}
          </text>
          <text className={styles.month} x={across.bandwidth() / 2} y={HEIGHT - 5}>
            {NAME.format(monthOf(month))}
          </text>
        </g>
      ))}
    </svg>
  );
}
