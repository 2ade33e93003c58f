import { UserPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import type { Team } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { Button, ButtonLink, EmptyState, PageHead, WhenThere } from '../../ui/index.ts';
import styles from '../administrator.module.css';
import { oneTeam } from '../house-api.ts';
import { InviteDialog } from '../people/invite-dialog.tsx';
import { InTeam } from './in-team.tsx';
import { TeamItself } from './team-itself.tsx';

/** One team: its name, who looks after it and who is trained in it. */
export function TeamScreen({ id }: { readonly id: string }) {
  const team = useResource(oneTeam, id);
  const [inviting, setInviting] = useState(false);
  return (
    <div className={styles.page}>
      <PageHead
        back={{ to: addressOf('teams'), label: 'Teams' }}
        title={team.data?.name ?? 'Team'}
        actions={
          team.data && (
            <Button look="primary" icon={<UserPlus aria-hidden="true" />} onClick={() => setInviting(true)}>
              Invite somebody
            </Button>
          )
        }
      />
      <WhenThere resource={team} what="This team" gone={<Missing />}>
        {(data) => <OneTeam key={data.id} team={data} />}
      </WhenThere>
      {inviting && <InviteDialog team={id} onClose={() => setInviting(false)} />}
    </div>
  );
}

const Missing = () => (
  <EmptyState
    icon={<UsersRound aria-hidden="true" />}
    title="There is no such team"
    action={<ButtonLink to={addressOf('teams')}>See all teams</ButtonLink>}
  >
    The address may be mistyped, or the team was deleted.
  </EmptyState>
);

function OneTeam({ team }: { readonly team: Team }) {
  return (
    <>
      <InTeam
        team={team}
        part="manager"
        title="Looks after it"
        about="Assigns to the team and reviews what is played. One or more."
        nobody="Nobody looks after this team yet, so nothing can be assigned to it."
      />
      <InTeam
        team={team}
        part="member"
        title="Trained in it"
        about="Gets what is assigned to the team, also what was assigned before."
        nobody="Nobody is trained in this team yet. Invite somebody, or put in who is here already."
      />
      <TeamItself team={team} />
    </>
  );
}
