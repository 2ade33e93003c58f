import { SKILLS } from '#base';
import type { Skill } from '#base';
import { SKILL_NAMES } from '#report';
import type { TeamFigures } from '#protocol';
import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { ChartFigure } from '../../debrief/index.ts';
import { bandWords, Hatch } from '../../figures/index.ts';
import { Card } from '../../ui/index.ts';
import { atLeast, capital, counted } from './team-words.ts';
import styles from './months.module.css';

type Month = NonNullable<TeamFigures['figures']>['months'][number];

const NAME = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const NAME_AND_YEAR = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

interface MonthsProps {
  readonly months: readonly Month[];
  /** To others than the team’s managers counts are told rounded down. */
  readonly exact: boolean;
}

/** How much the group played and where its skills lay, month by month. */
export function Months({ months, exact }: MonthsProps) {
  if (months.length < 2) return null;
  const stops = months.reduce((sum, { hardStops }) => sum + hardStops, 0);
  const all = months.reduce((sum, { attempts }) => sum + attempts, 0);
  const crossed =
    stops > 0
      ? `In ${atLeast(exact)}${stops} of them a line was crossed (striped).`
      : exact && 'In none of them a line was crossed.';
  return (
    <section aria-labelledby="months">
      <h2 id="months">Is it getting better, month by month</h2>
      <Card padding="l">
        <ChartFigure
          sentence={`${capital(atLeast(exact) + counted(all, 'attempt'))} in ${counted(months.length, 'month')} with attempts. ${crossed || ''} In the other pictures the striped stretch holds the group’s level in that month, from 0 (guessing) to 100: only where the stretches of two months lie apart did something change.`}
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
          <div className={styles.chart} aria-hidden="true">
            <Strip name="Attempts">
              <Bars months={months} />
            </Strip>
            {SKILLS.map((skill) => (
              <Strip key={skill} name={SKILL_NAMES[skill].name}>
                <Levels months={months} skill={skill} />
              </Strip>
            ))}
          </div>
        </ChartFigure>
      </Card>
    </section>
  );
}

function Strip({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.strip}>
      <p className={styles.name}>{name}</p>
      <div className={styles.columns}>{children}</div>
    </div>
  );
}

function Bars({ months }: { readonly months: readonly Month[] }) {
  const hatch = useId();
  const most = Math.max(1, ...months.map(({ attempts }) => attempts));
  const up = scaleLinear([0, most], [0, 100]);
  return months.map(({ month, attempts, hardStops }) => (
    <div key={month} className={styles.month}>
      <span className={styles.room}>
        <b style={{ bottom: `${up(attempts)}%` }}>{attempts}</b>
        <svg focusable="false">
          <defs>
            <Hatch id={`${hatch}${month}`} />
          </defs>
          <rect
            className={styles.bar}
            width="100%"
            y={`${100 - up(attempts)}%`}
            height={`${up(attempts)}%`}
          />
          <rect
            width="100%"
            y={`${100 - up(hardStops)}%`}
            height={`${up(hardStops)}%`}
            fill={`url(#${hatch}${month})`}
          />
        </svg>
      </span>
      {NAME.format(monthOf(month))}
    </div>
  ));
}

interface LevelsProps {
  readonly months: readonly Month[];
  readonly skill: Skill;
}

function Levels({ months, skill }: LevelsProps) {
  const hatch = useId();
  return months.map(({ month, skills }) => {
    const band = skills.find((one) => one.skill === skill)?.band ?? null;
    return (
      <div key={month} className={styles.month}>
        <span className={styles.level}>
          <svg focusable="false">
            <defs>
              <Hatch id={`${hatch}${month}`} />
            </defs>
            {[0, 50, 100].map((at) => (
              <line key={at} className={styles.tick} x1="0" x2="100%" y1={`${at}%`} y2={`${at}%`} />
            ))}
            {band && (
              <>
                <rect
                  className={styles.stretch}
                  width="100%"
                  y={`${100 - band.high}%`}
                  height={`${band.high - band.low}%`}
                  rx="3"
                  fill={`url(#${hatch}${month})`}
                />
                <line
                  className={styles.middle}
                  x1="0"
                  x2="100%"
                  y1={`${100 - band.mean}%`}
                  y2={`${100 - band.mean}%`}
                />
              </>
            )}
          </svg>
        </span>
        {NAME.format(monthOf(month))}
      </div>
    );
  });
}
