import { ASSIGNMENT_LIMITS } from '#protocol';
import { useId } from 'react';
import { Part } from '../../forms/index.ts';
import { TextField } from '../../ui/index.ts';
import { dueByOwnClock } from '../../words/index.ts';
import { today } from './draft.ts';
import type { DraftState } from './use-draft.ts';
import field from '../../ui/field.module.css';
import styles from './form.module.css';

/** What it is called, until when, and a word to those who get it. */
export function WhenPart({ state: { draft, set, missing } }: { readonly state: DraftState }) {
  const id = useId();
  return (
    <Part title="Title, day and note">
      <div className={styles.what}>
        <div id="assignment-title">
          <TextField
            label="Title"
            placeholder="First week at the desk"
            maxLength={ASSIGNMENT_LIMITS.title}
            value={draft.title}
            onChange={(title) => set({ title })}
            error={missing.title ?? null}
          />
        </div>
        <div id="assignment-due" className={styles.day}>
          <TextField
            label="Due"
            type="date"
            min={today()}
            value={draft.due}
            onChange={(due) => set({ due })}
            error={missing.due ?? null}
            hint={`The day ends at midnight UTC${onOwnClock(draft.due)}. Later still counts, as overdue.`}
          />
        </div>
        <div className={field.field}>
          <label htmlFor={id}>Note to them (optional)</label>
          <textarea
            id={id}
            className={styles.note}
            rows={3}
            maxLength={ASSIGNMENT_LIMITS.note}
            value={draft.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        </div>
      </div>
    </Part>
  );
}

function onOwnClock(due: string): string {
  const local = due === '' ? null : dueByOwnClock(due);
  return local === null ? '' : `: ${local} on your clock`;
}
