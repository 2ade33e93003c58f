import type { Assignable, Assignment } from '#protocol';
import { useLocation } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { useDoing } from '../../forms/index.ts';
import { ButtonLink, ErrorState, PageHead, toast } from '../../ui/index.ts';
import { AssignmentForm } from './assignment-form.tsx';
import { assignable, assignment, changeAssignment } from './assignments-api.ts';
import { draftOf, requestOf } from './draft.ts';
import { FormOnItsWay } from './new-assignment-screen.tsx';
import { useDraft } from './use-draft.ts';
import styles from './assignments.module.css';

/** The form filled with what was given; what somebody began under is left out of it. */
export function ChangeAssignmentScreen({ id }: { readonly id: string }) {
  const given = useResource(assignment, id);
  const from = useResource(assignable, '');
  return (
    <div className={styles.page}>
      <PageHead
        back={{ to: addressOf('assignment', id), label: given.data?.title ?? 'The assignment' }}
        title="Change assignment"
      />
      {given.data && from.data && <ChangeForm given={given.data} from={from.data} />}
      {(given.error ?? from.error) ? <NotHere /> : (!given.data || !from.data) && <FormOnItsWay />}
    </div>
  );
}

const NotHere = () => (
  <ErrorState
    title="This assignment is not here for you"
    action={<ButtonLink to={addressOf('assignments')}>See all assignments</ButtonLink>}
  >
    It was taken back, or you no longer look after anybody in it.
  </ErrorState>
);

function ChangeForm({ given, from }: { readonly given: Assignment; readonly from: Assignable }) {
  const [, go] = useLocation();
  const { busy, error, run } = useDoing();
  const state = useDraft(draftOf(given));
  const back = addressOf('assignment', given.id);
  const save = () =>
    void run(async () => {
      await changeAssignment(given.id, requestOf(state.draft));
      toast('Changed.');
      go(back, { replace: true });
    });
  return (
    <AssignmentForm
      {...{ state, from: withThose(from, given), back, busy, error }}
      begun={given.begun}
      fixed={given.begun ? [...given.teams, ...given.named].map((one) => one.id) : []}
      fewest={given.attempts}
      save="Save the changes"
      onSave={save}
    />
  );
}

/** Who has it already can be shown by name, whether or not they are in one of the manager's teams. */
const withThose = (from: Assignable, { teams }: Assignment): Assignable => ({
  ...from,
  teams: [
    ...from.teams,
    ...teams
      .filter(({ id }) => !from.teams.some((team) => team.id === id))
      .map((team) => ({ ...team, people: [] })),
  ],
});
