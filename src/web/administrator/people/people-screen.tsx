import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '#protocol';
import { useResource } from '../../api/index.ts';
import { Button } from '../../ui/index.ts';
import { everybody, openInvitations } from '../house-api.ts';
import { HousePage } from '../house-page.tsx';
import { WhenThere } from '../on-its-way.tsx';
import { FirstSteps } from './first-steps.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { PendingInvitations } from './pending-invitations.tsx';
import { PeopleList } from './people-list.tsx';

/** Everybody in the house, who is invited, and the way to invite somebody. */
export function PeopleScreen() {
  const [inviting, setInviting] = useState(false);
  const people = useResource(everybody, '');
  return (
    <HousePage
      title="People"
      action={
        <Button look="primary" icon={<UserPlus aria-hidden="true" />} onClick={() => setInviting(true)}>
          Invite somebody
        </Button>
      }
    >
      <WhenThere resource={people} what="The list of people">
        {(list) => <Everybody people={list} />}
      </WhenThere>
      {inviting && <InviteDialog team={null} onClose={() => setInviting(false)} />}
    </HousePage>
  );
}

function Everybody({ people }: { readonly people: readonly Person[] }) {
  const { data: invitations } = useResource(openInvitations, '');
  const alone = people.length === 1;
  return (
    <>
      {alone && <FirstSteps invited={invitations?.length ?? 0} />}
      {invitations && invitations.length > 0 && <PendingInvitations invitations={invitations} />}
      <PeopleList people={people} />
    </>
  );
}
