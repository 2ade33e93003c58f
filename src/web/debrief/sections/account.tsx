import { figure } from '#report';
import type { Ledger } from '#report';
import { saidIn } from '../making/said.ts';
import { LabelChip, MarkChips } from '../parts/label-chip.tsx';
import { Section } from '../parts/section.tsx';
import { turnId, whose } from '../view.ts';
import type { View } from '../view.ts';
import { shownAccount } from './shown-account.ts';
import styles from './account.module.css';

/** Every turn with what it gave up, in a sum that comes out. */
export function Account({ report: { ledger, transcript }, person }: View) {
  const shown = shownAccount(ledger);
  const saidAt = (move: number) => saidIn(transcript.find((turn) => turn.move === move)?.lines ?? []);
  return (
    <Section id="account" title="The account" intro={ledger.sentence}>
      <table className={styles.account}>
        <thead className={styles.heads}>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Turn</span>
            </th>
            <th scope="col">What {person ?? 'you'} did</th>
            <th scope="col">How it landed</th>
            <th scope="col" className={styles.loss}>
              Given up
            </th>
            <th scope="col" className={styles.left}>
              Left
            </th>
          </tr>
        </thead>
        <tbody>
          <Sum name="Possible at the start" points={figure(shown.possible)} />
          {ledger.rows.map((row, place) => (
            <tr key={row.move} className={styles.row}>
              <th scope="row">{row.turn ?? <span title="A card">–</span>}</th>
              <td className={styles.said}>
                <a href={`#${turnId(row.move)}`}>
                  {row.turn === null ? `${person ?? 'You'} opened a card` : saidAt(row.move)}
                </a>
                <Waterfall row={row} possible={ledger.possible} />
              </td>
              <td className={styles.label}>
                {row.label && <LabelChip label={row.label} />}
                <MarkChips marks={row.marks} />
              </td>
              <td className={styles.loss}>{lossInWords(shown.rows[place]?.loss ?? 0)}</td>
              <td className={styles.left}>{signed(shown.rows[place]?.left ?? 0)}</td>
            </tr>
          ))}
          {shown.floor > 0 && <Sum name="No play counts less than 0" points={`+${figure(shown.floor)}`} />}
          <Sum name={`${whose(person)} outcome`} points={figure(shown.outcome)} total />
        </tbody>
      </table>
    </Section>
  );
}

const signed = (points: number): string => `${points < 0 ? '−' : ''}${figure(Math.abs(points))}`;
// A loss of nothing is no minus.
const lossInWords = (loss: number): string => signed(-loss);

interface SumProps {
  readonly name: string;
  readonly points: string;
  readonly total?: boolean;
}

function Sum({ name, points, total = false }: SumProps) {
  return (
    <tr className={total ? styles.total : styles.sum}>
      <th scope="row" colSpan={4}>
        {name}
      </th>
      <td className={styles.left}>{points}</td>
    </tr>
  );
}

/** What was left after the turn, and the piece that the turn took off. */
function Waterfall({
  row: { loss, left, label },
  possible,
}: {
  readonly row: Ledger['rows'][number];
  readonly possible: number;
}) {
  const share = (points: number) => `${Math.max(0, Math.min(100, (points / Math.max(1, possible)) * 100))}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      <i className={styles.stays} style={{ width: share(left) }} />
      <i
        className={styles.goes}
        data-label={label}
        style={{ left: share(left), width: share(Math.min(loss, loss + left)) }}
      />
    </span>
  );
}
