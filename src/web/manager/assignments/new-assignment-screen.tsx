import type { Assignable } from '#protocol';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { randomId, useResource } from '../../api/index.ts';
import { useDoing } from '../../forms/index.ts';
import { Loading, PageHead, Skeleton, toast, WhenThere } from '../../ui/index.ts';
import { AssignmentForm } from './assignment-form.tsx';
import { assignable, assignment, makeAssignment } from './assignments-api.ts';
import { copyOf, emptyDraft, requestOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { useDraft } from './use-draft.ts';
import styles from './assignments.module.css';

/** Something new to give, empty or as a copy of what was given before. */
export function NewAssignmentScreen() {
  const [search] = useSearchParams();
  const copied = search.get('from');
  return (
    <div className={styles.page}>
      <PageHead back={{ to: addressOf('assignments'), label: 'All assignments' }} title="New assignment" />
      {copied === null ? <Filled start={emptyDraft()} /> : <Copied id={copied} />}
    </div>
  );
}

function Copied({ id }: { readonly id: string }) {
  const { data, error } = useResource(assignment, id);
  if (data) return <Filled start={copyOf(data)} />;
  // What cannot be read cannot be copied; an empty form is still of use.
  return error ? <Filled start={emptyDraft()} /> : <FormOnItsWay />;
}

function Filled({ start }: { readonly start: Draft }) {
  const resource = useResource(assignable, '');
  return (
    <WhenThere resource={resource} what="What can be given" place={<PlaceOfForm />}>
      {(from) => <NewForm start={start} from={from} />}
    </WhenThere>
  );
}

const NOBODY: readonly string[] = [];

function NewForm({ start, from }: { readonly start: Draft; readonly from: Assignable }) {
  const [, go] = useLocation();
  const { busy, error, run } = useDoing();
  // One for as long as the form is open: pressed again after a lost answer, it gives nothing twice.
  const [made] = useState(randomId);
  const onlyTeam = from.teams.length === 1 ? from.teams.map(({ id }) => id) : [];
  // Whoever looks after one team alone most often means that one.
  const state = useDraft({ ...start, teams: start.teams.length > 0 ? start.teams : onlyTeam });
  const save = () =>
    void run(async () => {
      const id = await makeAssignment({ ...requestOf(state.draft), id: made });
      toast('Given. They see it above their library.');
      go(addressOf('assignment', id), { replace: true });
    });
  return (
    <AssignmentForm
      {...{ state, from, busy, error }}
      begun={false}
      fixed={NOBODY}
      fewest={1}
      save="Give it"
      back={addressOf('assignments')}
      onSave={save}
    />
  );
}

const PlaceOfForm = () => (
  <>
    <Skeleton height="16rem" />
    <Skeleton height="16rem" />
  </>
);

export const FormOnItsWay = () => (
  <Loading label="Loading the form">
    <PlaceOfForm />
  </Loading>
);
