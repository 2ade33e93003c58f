import type { DraftVerdict } from '#protocol';
import styles from './drafts.module.css';

type Scenario = NonNullable<DraftVerdict['scenario']>;

/** What the scenario can be worth, exactly: every way through it was worked out. */
export function Figures({ scenario }: { readonly scenario: Scenario }) {
  const { best, chance, worst, endings, beats, positions } = scenario;
  return (
    <>
      <dl className={styles.figures}>
        <Figure what="Best play" value={round(best)} />
        <Figure what="By chance" value={round(chance)} />
        <Figure what="Worst play" value={round(worst)} />
      </dl>
      <ul className={styles.means}>
        <li>{chanceInWords(scenario)}</li>
        <li>{reachInWords('ending', endings)}</li>
        <li>{reachInWords('beat', beats)}</li>
        <li>{positions.toLocaleString('en-GB')} different positions can come up.</li>
      </ul>
    </>
  );
}

function Figure({ what, value }: { readonly what: string; readonly value: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        {value} <span className={styles.soft}>points</span>
      </dd>
    </div>
  );
}

/** As it is read: whole, and with a minus sign rather than a hyphen. */
const round = (points: number): string => Math.round(points).toString().replace('-', '−');

function chanceInWords({ best, chance }: Scenario): string {
  return `Whoever picks blindly ends at ${round(chance)} of 100 on average; whoever picks best, at ${round(best)}.`;
}

function reachInWords(what: 'ending' | 'beat', of: Scenario['endings']): string {
  const { total, reachable } = of;
  if (total === 1)
    return reachable === 1 ? `Its only ${what} can be reached.` : `Its only ${what} is never reached.`;
  if (reachable === total) return `All ${total} ${what}s can be reached.`;
  return `${reachable} of ${total} ${what}s can be reached; nobody ever sees the ${total - reachable === 1 ? 'other' : 'others'}.`;
}
