import { ASSIGNMENT_LIMITS } from '#protocol';
import { Part } from '../../forms/index.ts';
import { Segmented, Slider } from '../../ui/index.ts';
import { Numbers } from './numbers.tsx';
import type { DraftState } from './use-draft.ts';
import styles from './form.module.css';

const MODES = [
  { value: 'assessed', label: 'Assessed' },
  { value: 'practice', label: 'Practice' },
] as const;

export interface HowPartProps {
  readonly state: DraftState;
  readonly begun: boolean;
  readonly fewest: number;
}

/** Whether it counts, what passes, and how often one may try. */
export function HowPart({ state: { draft, set }, begun, fewest }: HowPartProps) {
  if (begun && !draft.assessed) return null;
  return (
    <Part
      title="How it counts"
      about="A first try on an unseen conversation says most about what somebody can do."
    >
      <div className={styles.what}>
        {!begun && (
          <Segmented
            label="Mode"
            hideLabel
            value={draft.assessed ? 'assessed' : 'practice'}
            segments={MODES}
            onChange={(mode) => set({ assessed: mode === 'assessed' })}
            hint={
              draft.assessed
                ? 'No help and no way back; you see the result and the replies. Until it is done, nobody can practise these.'
                : 'Done once talked to the end, as often as they like. How it went stays with them.'
            }
          />
        )}
        {draft.assessed && !begun && (
          <Slider
            label="Points to pass"
            value={draft.minimum}
            min={0}
            max={100}
            step={5}
            say={(points) => `${points} of 100`}
            onChange={(minimum) => set({ minimum })}
          />
        )}
        {draft.assessed && (
          <Numbers
            label="Tries for each conversation"
            value={draft.attempts}
            from={begun ? fewest : 1}
            to={ASSIGNMENT_LIMITS.attempts}
            onChange={(attempts) => set({ attempts })}
          />
        )}
      </div>
    </Part>
  );
}
