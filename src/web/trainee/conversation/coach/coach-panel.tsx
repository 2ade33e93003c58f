import type { Law, Mood } from '#dialogue';
import { BEHAVIOUR_NAMES, COUNTERFEIT_NAMES } from '#report';
import { GuideWord } from '../../../guide/index.ts';
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
  /** Told when somebody begins to read in the field guide, and when they are done. */
  readonly onReading?: (reading: boolean) => void;
}

/** What a coach at your elbow would point out: the mood, what the customer is up to, how the last line landed. */
export function CoachPanel(props: CoachPanelProps) {
  const { law, mood, before, stance, told, judgement, onReading } = props;
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
          <InTheGuide judgement={judgement} {...(onReading && { onReading })} />
          {judgement.because && <p>{judgement.because}</p>}
          {shown.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </section>
  );
}

type InTheGuideProps = { readonly judgement: Judgement } & Pick<CoachPanelProps, 'onReading'>;

/** What the line was by name: what it did, and what it only sounded like. */
function InTheGuide({ judgement: { does, counterfeit }, ...reading }: InTheGuideProps) {
  const names = [
    ...does.map((id) => ({ id, name: BEHAVIOUR_NAMES[id].name })),
    ...(counterfeit ? [{ id: counterfeit, name: COUNTERFEIT_NAMES[counterfeit].name }] : []),
  ];
  if (names.length === 0) return null;
  return (
    <ul className={styles.names} aria-label="In the field guide">
      {names.map(({ id, name }) => (
        <li key={id}>
          <GuideWord id={id} {...reading}>
            {name}
          </GuideWord>
        </li>
      ))}
    </ul>
  );
}
