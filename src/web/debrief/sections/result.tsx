import { OctagonAlert } from 'lucide-react';
import type { EndingClass } from '#base';
import { ENDING_NAMES, OUTCOME_NAMES } from '#report';
import type { OutcomeBand } from '#report';
import { Card, Chip, Face } from '../../ui/index.ts';
import { BAND_TONES } from '../parts/tones.ts';
import type { View } from '../view.ts';
import styles from './result.module.css';

/** Endings that a band names already. */
const SAME: Readonly<Record<OutcomeBand, readonly EndingClass[]>> = {
  'solved-well': ['solved'],
  workable: ['workable'],
  unresolved: [],
  damage: [],
};

/** What became of the customer, the company and oneself; then the points. */
export function Result({ report, scenario, earlier, kind, person, minimum = null }: View) {
  const { headline, ledger, score, transcript } = report;
  const { customer, company, you } = headline;
  const mood = transcript.at(-1)?.mood ?? scenario.mood;
  return (
    <section id="result" className={styles.result} aria-label="Result">
      {headline.hardStop && (
        <p className={styles.stop}>
          <OctagonAlert aria-hidden="true" />
          <span>{headline.hardStop}</span>
        </p>
      )}
      <Card look="raised" padding="none">
        <div className={styles.hero}>
          <div className={styles.face} data-band={headline.band}>
            <Face
              face={scenario.customer.face}
              mood={mood}
              size="100%"
              frame="bust"
              reducedMotion
              label={`${scenario.customer.name} at the end`}
            />
          </div>
          <dl className={styles.became}>
            <div>
              <dt>{scenario.customer.name}</dt>
              <dd>{customer}</dd>
            </div>
            <div>
              <dt>{scenario.brief.company || 'The company'}</dt>
              <dd>{company}</dd>
            </div>
            <div>
              <dt>{person ?? 'You'}</dt>
              <dd>{you}</dd>
            </div>
          </dl>
          <div className={styles.points}>
            <p className={styles.chips}>
              <Chip tone={BAND_TONES[headline.band]}>{OUTCOME_NAMES[headline.band].name}</Chip>
              {!SAME[headline.band].includes(headline.class) && (
                <Chip>Ending: {ENDING_NAMES[headline.class].name.toLowerCase()}</Chip>
              )}
            </p>
            <p className={styles.kept}>
              <b>{whole(ledger.outcome)}</b> <span>of {whole(ledger.possible)} possible points kept</span>
            </p>
            {minimum !== null && <Asked minimum={minimum} points={whole(ledger.outcome)} person={person} />}
            <Bar kept={ledger.outcome} possible={ledger.possible} chance={score.outcome.chance} />
            <p className={styles.sentence}>{headline.sentence}</p>
          </div>
        </div>
      </Card>
      {earlier && <Beside earlier={earlier} kind={kind} now={ledger.outcome} />}
      {report.authorKeyed && <p className={styles.keyed}>{report.authorKeyed}</p>}
    </section>
  );
}

/** As they are shown everywhere, and as they are held against the minimum. */
const whole = (points: number): number => Math.round(points) + 0;

interface AskedProps {
  readonly minimum: number;
  readonly points: number;
  readonly person: string | null;
}

function Asked({ minimum, points, person }: AskedProps) {
  return (
    <p>
      {minimum} of 100 points were asked for; {person === null ? 'you have' : `${person} has`} {points}:{' '}
      <b>{points >= minimum ? 'passed' : 'not passed'}</b>.
    </p>
  );
}

interface BarProps {
  readonly kept: number;
  readonly possible: number;
  readonly chance: number;
}

function Bar({ kept, possible, chance }: BarProps) {
  const share = (value: number) => `${Math.max(0, Math.min(100, (value / Math.max(1, possible)) * 100))}%`;
  const blind = Math.max(0, Math.round(chance));
  return (
    <div className={styles.scale}>
      <div className={styles.bar} aria-hidden="true">
        <i style={{ width: share(kept) }} />
        <b style={{ left: share(chance) }} />
      </div>
      <p>Choosing blindly keeps {blind} on average.</p>
    </div>
  );
}

interface BesideProps {
  readonly earlier: NonNullable<View['earlier']>;
  readonly kind: View['kind'];
  readonly now: number;
}

/** The earlier play's outcome. First instincts are kept in sight: they say where one stood. */
function Beside({ earlier: { title, points, answers }, kind, now }: BesideProps) {
  const change = whole(now) - whole(points);
  const beside = answers.some((answer) => answer !== null);
  return (
    <div className={styles.beside}>
      <h2>
        {kind === 'from-here' ? 'Before' : 'First try'}: “{title}”
      </h2>
      <p>
        {whole(points)} points then, {whole(now)} now
        {change === 0 ? '.' : `, ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'}.`} What you said first
        still says where you stood; this was practice.
        {beside && <span> In the transcript your first answers stand beside the new ones.</span>}
      </p>
    </div>
  );
}
