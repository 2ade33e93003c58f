import { Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { TeamList } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { Button, EmptyState, Row, Rows, WhenThere } from '../../ui/index.ts';
import { listOf } from '../../words/index.ts';
import styles from '../administrator.module.css';
import { allTeams } from '../house-api.ts';
import { HousePage } from '../house-page.tsx';
import { NewTeamDialog } from './new-team-dialog.tsx';

/** Every team, how large it is and who looks after it. */
export function TeamsScreen() {
  const [making, setMaking] = useState(false);
  const [, go] = useLocation();
  const teams = useResource(allTeams, '');
  const make = () => setMaking(true);
  return (
    <HousePage
      title="Teams"
      action={
        <Button look="primary" icon={<Plus aria-hidden="true" />} onClick={make}>
          Make a team
        </Button>
      }
    >
      <WhenThere resource={teams} what="The list of teams">
        {(list) => (list.length > 0 ? <TeamRows teams={list} /> : <NoTeams onMake={make} />)}
      </WhenThere>
      {making && (
        <NewTeamDialog
          onClose={() => setMaking(false)}
          onMade={({ id }) => go(addressOf('teamPeople', id))}
        />
      )}
    </HousePage>
  );
}

function NoTeams({ onMake }: { readonly onMake: () => void }) {
  return (
    <EmptyState
      icon={<UsersRound aria-hidden="true" />}
      title="No team yet"
      action={
        <Button look="primary" onClick={onMake}>
          Make the first team
        </Button>
      }
    >
      A team holds the people who are trained together and the managers who look after them. What a manager
      assigns to a team, people who join later get too.
    </EmptyState>
  );
}

function TeamRows({ teams }: { readonly teams: TeamList['teams'] }) {
  return (
    <Rows>
      {teams.map(({ id, name, members, managers }) => (
        <Row
          key={id}
          to={addressOf('teamPeople', id)}
          title={name}
          about={
            managers.length > 0 ? (
              `Looked after by ${listOf(managers.map((manager) => manager.name))}`
            ) : (
              <span className={styles.lacking}>Nobody looks after it yet</span>
            )
          }
          marks={<span className={styles.seen}>{peopleIn(members)}</span>}
        />
      ))}
    </Rows>
  );
}

const peopleIn = (members: number): string =>
  members === 0 ? 'Nobody in it yet' : members === 1 ? 'One person' : `${members} people`;
