import { useState } from 'react';
import { pathTo, retentionSchema } from '#protocol';
import type { Retention } from '#protocol';
import * as v from 'valibot';
import { ask, createResources, tell, useResource } from '../../api/index.ts';
import { Actions, Form, FormError, useFields, useSure } from '../../forms/index.ts';
import { Button, TextField, toast, WhenThere } from '../../ui/index.ts';
import styles from '../administrator.module.css';
import { HousePage } from '../house-page.tsx';
import own from './retention.module.css';

/** The only key is ''. */
const retention = createResources(() => ask({ path: pathTo('retention'), answer: retentionSchema }), {
  freshMs: 0,
});

/** When things are deleted by themselves. */
export function RetentionScreen() {
  const kept = useResource(retention, '');
  const [saved, setSaved] = useState(false);
  return (
    <HousePage title="Deletion" action={null}>
      <p className={styles.soft}>
        Poise looks once a day and deletes for good what was kept for longer than this. Everybody can read
        these numbers on their page “Your data”.
      </p>
      <WhenThere resource={kept} what="These numbers">
        {(data) => (
          <Limits key={JSON.stringify(data)} now={data} saved={saved} onSaved={() => setSaved(true)} />
        )}
      </WhenThere>
    </HousePage>
  );
}

const LIMITS = [
  {
    name: 'practice',
    label: 'Practice: months since it was last changed',
    hint: 'Only the person has it, so it may go early. Their own progress goes with it.',
  },
  {
    name: 'assessed',
    label: 'Assessed attempts: months since they ended',
    hint: 'With the report and everything that was written about it. As long as your rules on training ask for.',
  },
  {
    name: 'leaver',
    label: 'People: months since their account was closed',
    hint: 'Then the person is erased as if you did it. Until then an account can be opened again.',
  },
] as const;

function checkMonths(typed: string): string | null {
  const read = v.safeParse(
    retentionSchema.entries.practice,
    /^\s*\d+\s*$/.test(typed) ? Number(typed) : null,
  );
  return read.success ? null : 'Must be whole months, from 1 to 60.';
}

const CHECKS = { practice: checkMonths, assessed: checkMonths, leaver: checkMonths };

interface LimitsProps {
  readonly now: Retention;
  readonly saved: boolean;
  readonly onSaved: () => void;
}

function Limits({ now, saved, onSaved }: LimitsProps) {
  const { busy, error, run, dialog } = useSure();
  const start = { practice: `${now.practice}`, assessed: `${now.assessed}`, leaver: `${now.leaver}` };
  const { values, field, check, form } = useFields(start, CHECKS, error);
  const wanted: Retention = {
    practice: Number(values.practice),
    assessed: Number(values.assessed),
    leaver: Number(values.leaver),
  };
  const changed = LIMITS.some(({ name }) => wanted[name] !== now[name]);
  const sooner = LIMITS.some(({ name }) => wanted[name] > 0 && wanted[name] < now[name]);
  const save = async () => {
    await tell({ path: pathTo('changeRetention'), body: wanted });
    onSaved();
    retention.stale('');
    toast('Saved. It holds from the next night on.');
  };
  return (
    <Form {...{ form, check }} onSend={() => void run(save)}>
      {LIMITS.map(({ name, label, hint }) => (
        <div key={name} className={own.limit}>
          <TextField {...{ label, hint }} inputMode="numeric" autoComplete="off" {...field(name)} />
        </div>
      ))}
      {sooner && (
        <p className={styles.warning}>
          With a lower number, what is older than that is deleted within a day. It cannot be brought back.
        </p>
      )}
      <FormError error={error} except={['bad-request']} />
      <Actions>
        <Button type="submit" look="primary" busy={busy} disabled={!changed}>
          Save
        </Button>
        <span className={styles.soft}>{!changed && (saved ? 'Saved.' : 'This is how it is now.')}</span>
      </Actions>
      {dialog}
    </Form>
  );
}
