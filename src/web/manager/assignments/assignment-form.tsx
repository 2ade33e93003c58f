import type { Assignable } from '#protocol';
import { Actions, FormError, Part } from '../../forms/index.ts';
import { Button, ButtonLink } from '../../ui/index.ts';
import { missingIn, summaryOf } from './draft.ts';
import { HowPart } from './how-part.tsx';
import type { DraftState } from './use-draft.ts';
import { WhatPart } from './what-part.tsx';
import { WhenPart } from './when-part.tsx';
import { WhoPart } from './who-part.tsx';
import styles from './form.module.css';

export interface AssignmentFormProps {
  readonly state: DraftState;
  readonly from: Assignable;
  /** Somebody has begun: what they began under is not asked for any more. */
  readonly begun: boolean;
  /** Teams and people who stay in it. */
  readonly fixed: readonly string[];
  /** Attempts cannot become fewer than these once somebody has begun. */
  readonly fewest: number;
  readonly save: string;
  readonly back: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: () => void;
}

/** What, who, how and until when; with a sentence that says all of it before it is saved. */
export function AssignmentForm(props: AssignmentFormProps) {
  const { state, from, begun, fixed, fewest, save, back, busy, error, onSave } = props;
  const { missing, check } = state;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (check()) onSave();
      }}
    >
      {begun && (
        <p className={styles.begun}>
          Somebody has begun. The title, the note and the day can change, and tries or people be added.
        </p>
      )}
      {!begun && <WhatPart state={state} scenarios={from.scenarios} />}
      <WhoPart state={state} teams={from.teams} fixed={fixed} />
      <HowPart state={state} begun={begun} fewest={fewest} />
      <WhenPart state={state} />
      <Part title="In a sentence">
        <Summary state={state} from={from} />
        {Object.keys(missing).length > 0 && (
          <p role="alert" className={styles.missing}>
            {Object.values(missing).join(' ')}
          </p>
        )}
        <FormError error={error} />
        <Actions>
          <Button type="submit" look="primary" size="l" busy={busy}>
            {save}
          </Button>
          <ButtonLink to={back} look="quiet" size="l">
            Cancel
          </ButtonLink>
        </Actions>
      </Part>
    </form>
  );
}

function Summary({ state: { draft }, from }: Pick<AssignmentFormProps, 'state' | 'from'>) {
  const people = from.teams.flatMap((team) => team.people);
  const nameIn = (all: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    all.find((one) => one.id === id)?.name ?? 'somebody else';
  const { what, who } = missingIn(draft);
  const open = what !== undefined || who !== undefined || draft.due === '';
  return (
    <output className={styles.summary}>
      {open
        ? 'Here you read what you are about to give, once it is clear what and to whom.'
        : summaryOf(draft, { team: nameIn(from.teams), person: nameIn(people) })}
    </output>
  );
}
