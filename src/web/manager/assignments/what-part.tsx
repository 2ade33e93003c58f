import { ASSIGNMENT_LIMITS } from '#protocol';
import type { Assignable } from '#protocol';
import { Part } from '../../forms/index.ts';
import { Segmented, Switch } from '../../ui/index.ts';
import { Chosen } from './chosen.tsx';
import { Numbers } from './numbers.tsx';
import { ScenarioPicker } from './scenario-picker.tsx';
import type { DraftState } from './use-draft.ts';
import styles from './form.module.css';

export interface WhatPartProps {
  readonly state: DraftState;
  readonly scenarios: Assignable['scenarios'];
}

const KINDS = [
  { value: 'these', label: 'Same for all' },
  { value: 'next-best', label: 'Best for each' },
] as const;

/** The same for everybody, or for each what helps them most. */
export function WhatPart({ state: { draft, set, missing }, scenarios }: WhatPartProps) {
  const count = draft.what === 'these' ? draft.scenarios.length : draft.draw;
  return (
    <Part
      title="What"
      about="The same conversations for everybody, or for each person what would help them most."
    >
      <div id="assignment-what" className={styles.what}>
        <Segmented
          label="Which conversations"
          hideLabel
          value={draft.what}
          segments={KINDS}
          onChange={(what) => set({ what })}
          {...(draft.what === 'next-best' && {
            hint: 'Chosen when a person begins, from what they missed in their first tries, among those they have not met; then kept. You see which, not why.',
          })}
        />
        {draft.what === 'these' ? (
          <>
            <Chosen
              chosen={draft.scenarios}
              scenarios={scenarios}
              onChange={(next) => set({ scenarios: next })}
            />
            <ScenarioPicker
              scenarios={scenarios}
              chosen={draft.scenarios}
              onChange={(next) => set({ scenarios: next })}
            />
          </>
        ) : (
          <Numbers
            label="How many for each person"
            value={draft.draw}
            from={1}
            to={ASSIGNMENT_LIMITS.draws}
            onChange={(draw) => set({ draw })}
          />
        )}
        {missing.what !== undefined && <p className={styles.missing}>{missing.what}</p>}
        {count > 1 && (
          <Switch
            label="One after the other"
            hint="The next opens when the one before is passed."
            checked={draft.gated}
            onChange={(gated) => set({ gated })}
          />
        )}
      </div>
    </Part>
  );
}
