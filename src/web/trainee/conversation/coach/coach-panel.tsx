import type { Law, Mood } from '#dialogue';
import type { Entry } from '../live/entry.ts';
import { LabelChip } from '../skins/entry-parts.tsx';
import type { Judgement } from './judge.ts';
import { Meters } from './meters.tsx';
import styles from './coach-panel.module.css';

export interface CoachPanelProps {
  readonly law: Law;
  readonly mood: Mood;
  /** The mood before the last turn. */
  readonly before: Mood;
  readonly stance: string;
  /** What was told since the last move. */
  readonly told: readonly Entry[];
  /** The last judged move's. */
  readonly judgement: Judgement | null;
}

/** What a coach at your elbow would point out: the mood, what the customer is up to, how the last line landed. */
export function CoachPanel({ law, mood, before, stance, told, judgement }: CoachPanelProps) {
  const now = law.stances[stance];
  const shown = told.flatMap((entry) =>
    entry.kind === 'signature' ? (law.signatures[entry.name] ?? []) : [],
  );
  return (
    <section className={styles.panel} aria-label="Coach">
      <Meters mood={mood} before={before} />
      {now && (
        <div className={styles.stance}>
          <h3>{now.label}</h3>
          <p>{now.describes}</p>
        </div>
      )}
      {judgement && (
        <div className={styles.last}>
          <h3>
            Your last move <LabelChip judgement={judgement} />
          </h3>
          {judgement.because && <p>{judgement.because}</p>}
          {shown.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </section>
  );
}
