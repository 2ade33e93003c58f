import { Link } from 'wouter';
import type { Part as InTeamPart, Team } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { FormError, Part, useSure } from '../../forms/index.ts';
import { Button, Chip } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import styles from '../administrator.module.css';
import { everybody, placeInTeam } from '../house-api.ts';
import { TeamChoice } from '../team-choice.tsx';

export interface InTeamProps {
  readonly team: Team;
  readonly part: InTeamPart;
  readonly title: string;
  readonly about: string;
  /** Said where nobody is this in the team. */
  readonly nobody: string;
}

/** Those who are one thing in a team, and the ways in and out of it. */
export function InTeam({ team, part, title, about, nobody }: InTeamProps) {
  const { data: people } = useResource(everybody, '');
  const { busy, error, run, dialog } = useSure();
  const here = team.people.filter((person) => person.part === part);
  const partsOf = (person: string) => team.people.filter(({ id }) => id === person).map((one) => one.part);
  const put = (person: string, parts: readonly InTeamPart[]) =>
    void run(() => placeInTeam({ team: team.id, person, parts }));
  const free = (people ?? []).filter(
    ({ id, roles, disabledAt }) =>
      disabledAt === null &&
      !here.some((one) => one.id === id) &&
      (part === 'member' || roles.includes('manager')),
  );
  return (
    <Part title={title} about={about}>
      {here.length === 0 && <p className={styles.soft}>{nobody}</p>}
      {here.length > 0 && (
        <ul className={styles.list}>
          {here.map(({ id, name, since, disabled }) => (
            <li key={id} className={styles.row}>
              <div className={styles.who}>
                <Link to={addressOf('person', id)}>
                  <b>{name}</b>
                </Link>
                <span className={styles.soft}>since {dayOf(since)}</span>
              </div>
              {disabled && <Chip tone="warn">Account closed</Chip>}
              <Button
                look="quiet"
                busy={busy}
                onClick={() =>
                  put(
                    id,
                    partsOf(id).filter((one) => one !== part),
                  )
                }
              >
                Take out<span className="visually-hidden"> {name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {free.length > 0 && (
        <TeamChoice
          label={part === 'manager' ? 'Add a manager' : 'Add somebody who is here already'}
          none="Choose a person"
          teams={free}
          value={null}
          onChange={(person) => person !== null && put(person, [...partsOf(person), part])}
        />
      )}
      {people && part === 'manager' && free.length === 0 && here.length === 0 && (
        <p className={styles.soft}>
          Nobody has the role of a manager yet: invite one, or give somebody the role on their page.
        </p>
      )}
      <FormError error={error} />
      {dialog}
    </Part>
  );
}
