import { ASSIGNMENT_LIMITS } from '#protocol';
import type { AssignedPerson, Assignment } from '#protocol';
import { useState } from 'react';
import { Actions, FormError, useDoing } from '../../forms/index.ts';
import { Button, Dialog, SelectField, TextField } from '../../ui/index.ts';
import { excuse } from './assignments-api.ts';
import styles from './form.module.css';

export interface ExcuseDialogProps {
  readonly given: Assignment;
  readonly person: AssignedPerson;
  readonly onClose: () => void;
}

/** Stands for all of it where a scenario would stand. */
const ALL = '';

/** Lets somebody off one conversation or all of it, with a reason, or takes that back. */
export function ExcuseDialog({ given, person, onClose }: ExcuseDialogProps) {
  const [scenario, setScenario] = useState(ALL);
  const { busy, error, run } = useDoing();
  const current =
    scenario === ALL
      ? person.excuse
      : (person.items.find((item) => item.scenario === scenario)?.excuse ?? null);
  const [reason, setReason] = useState(current ?? '');
  const [empty, setEmpty] = useState(false);
  const send = (words: string | null) =>
    void run(async () => {
      await excuse(given.id, person.id, { scenario: scenario === ALL ? null : scenario, reason: words });
      onClose();
    });
  return (
    <Dialog open title={`Excuse ${person.name}`} onClose={onClose}>
      <form
        noValidate
        className={styles.what}
        onSubmit={(event) => {
          event.preventDefault();
          setEmpty(reason.trim() === '');
          if (reason.trim() !== '') send(reason.trim());
        }}
      >
        <p>
          It then counts as settled and opens what comes after. The reason is seen by you and other managers.
        </p>
        {person.items.length > 1 && (
          <SelectField
            label="From"
            value={scenario}
            options={[
              { value: ALL, label: 'All of it' },
              ...person.items
                .filter(({ standing }) => standing !== 'passed')
                .map((item) => ({ value: item.scenario, label: item.title })),
            ]}
            onChange={setScenario}
          />
        )}
        <TextField
          label="Reason"
          maxLength={ASSIGNMENT_LIMITS.reason}
          value={reason}
          onChange={setReason}
          error={empty ? 'Give a reason.' : null}
        />
        <FormError error={error} />
        <Actions place="end">
          {current !== null && (
            <Button look="danger" busy={busy} onClick={() => send(null)}>
              Take it back
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={busy}>
            Excuse
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
