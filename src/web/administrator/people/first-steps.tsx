import { Check } from 'lucide-react';
import { useState } from 'react';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { Button, ButtonLink, classes } from '../../ui/index.ts';
import styles from '../administrator.module.css';
import { allTeams } from '../house-api.ts';
import { NewTeamDialog } from '../teams/new-team-dialog.tsx';

interface FirstStepsProps {
  readonly invited: number;
  readonly onInvite: (team: string | null) => void;
}

/** For an administrator who is alone in the house: three steps, ticked off as they are taken. */
export function FirstSteps({ invited, onInvite }: FirstStepsProps) {
  const { data: teams } = useResource(allTeams, '');
  const [making, setMaking] = useState(false);
  const team = teams?.[0];
  return (
    <section className={styles.steps} aria-labelledby="first-steps">
      <h2 id="first-steps">Invite your team in two minutes</h2>
      <ol>
        <li className={classes(team && styles.done)}>
          <Tick done={team !== undefined} number={1} />
          <div>
            <h3>Make a team</h3>
            <p>
              {team ? `${team.name} is there.` : 'Its name is enough, such as “Returns” or “Evening shift”.'}
            </p>
          </div>
          {team ? (
            <ButtonLink to={addressOf('teams')}>See teams</ButtonLink>
          ) : (
            <Button look="primary" onClick={() => setMaking(true)}>
              Make a team
            </Button>
          )}
        </li>
        <li className={classes(invited > 0 && styles.done)}>
          <Tick done={invited > 0} number={2} />
          <div>
            <h3>Invite your people</h3>
            <p>
              {invited === 0
                ? 'You copy a link and send it as you like. Each link is for one person and good for a week.'
                : `${invited === 1 ? 'One link waits' : `${invited} links wait`} to be followed. Make as many as you have people.`}
            </p>
          </div>
          <Button
            look={team && invited === 0 ? 'primary' : 'secondary'}
            onClick={() => onInvite(team?.id ?? null)}
          >
            Invite somebody
          </Button>
        </li>
        <li>
          <Tick done={false} number={3} />
          <div>
            <h3>They choose a password and begin</h3>
            <p>Whoever has followed a link stands in the list below, and practises at once.</p>
          </div>
        </li>
      </ol>
      {making && <NewTeamDialog onClose={() => setMaking(false)} onMade={() => setMaking(false)} />}
    </section>
  );
}

function Tick({ done, number }: { readonly done: boolean; readonly number: number }) {
  return (
    <span className={styles.tick}>
      {done ? <Check aria-label="Done" /> : <span aria-hidden="true">{number}</span>}
    </span>
  );
}
