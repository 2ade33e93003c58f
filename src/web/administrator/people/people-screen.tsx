import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '#protocol';
import { useResource } from '../../api/index.ts';
import { Button, WhenThere } from '../../ui/index.ts';
import { everybody, openInvitations } from '../house-api.ts';
import { HousePage } from '../house-page.tsx';
import { FirstSteps } from './first-steps.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { PendingInvitations } from './pending-invitations.tsx';
import { PeopleList } from './people-list.tsx';

interface Inviting {
  /** The team that is chosen at first. */
  readonly team: string | null;
}

/** Everybody in the house, who is invited, and the way to invite somebody. */
export function PeopleScreen() {
  // Here and not where it was asked for: the first steps go as soon as somebody has come, the link must not.
  const [inviting, setInviting] = useState<Inviting | null>(null);
  const people = useResource(everybody, '');
  return (
    <HousePage
      title="People"
      action={
        <Button
          look="primary"
          icon={<UserPlus aria-hidden="true" />}
          onClick={() => setInviting({ team: null })}
        >
          Invite somebody
        </Button>
      }
    >
      <WhenThere resource={people} what="The list of people">
        {(list) => <Everybody people={list} onInvite={(team) => setInviting({ team })} />}
      </WhenThere>
      {inviting && <InviteDialog team={inviting.team} onClose={() => setInviting(null)} />}
    </HousePage>
  );
}

interface EverybodyProps {
  readonly people: readonly Person[];
  readonly onInvite: (team: string | null) => void;
}

function Everybody({ people, onInvite }: EverybodyProps) {
  const { data: invitations } = useResource(openInvitations, '');
  const alone = people.length === 1;
  return (
    <>
      {alone && <FirstSteps invited={invitations?.length ?? 0} onInvite={onInvite} />}
      {invitations && invitations.length > 0 && <PendingInvitations invitations={invitations} />}
      <PeopleList people={people} />
    </>
  );
}
