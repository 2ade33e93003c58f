import { Link } from 'wouter';
import type { Part as InTeam, Person } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { FormError, Part, useSure } from '../../forms/index.ts';
import { Button } from '../../ui/index.ts';
import styles from '../administrator.module.css';
import { allTeams, placeInTeam } from '../house-api.ts';
import { TeamChoice } from '../team-choice.tsx';

/** The parts that somebody has in each of their teams. */
function placesOf({ teams }: Person) {
  const ids = [...new Set(teams.map(({ id }) => id))];
  return ids.map((id) => {
    const here = teams.filter((team) => team.id === id);
    return { id, name: here[0]?.name ?? '', parts: here.map(({ part }) => part) };
  });
}

const PART_WORDS: Readonly<Record<InTeam, string>> = {
  member: 'is trained in it',
  manager: 'looks after it',
};

export function TeamsPart({ person }: { readonly person: Person }) {
  const { data: teams } = useResource(allTeams, '');
  const { busy, error, run, dialog } = useSure();
  const places = placesOf(person);
  const free = (teams ?? []).filter(({ id }) => places.every((place) => place.id !== id));
  const put = (team: string, parts: readonly InTeam[]) =>
    void run(() => placeInTeam({ team, person: person.id, parts }));
  return (
    <Part title="Teams" about="A team decides what is assigned to them, and which managers see it.">
      {places.length === 0 && <p className={styles.soft}>In no team yet.</p>}
      {places.length > 0 && (
        <ul className={styles.list}>
          {places.map(({ id, name, parts }) => (
            <li key={id} className={styles.row}>
              <div className={styles.who}>
                <Link to={addressOf('teamPeople', id)}>
                  <b>{name}</b>
                </Link>
                <span className={styles.soft}>{parts.map((part) => PART_WORDS[part]).join(' and ')}</span>
              </div>
              <Button look="quiet" busy={busy} aria-label={`Take out of ${name}`} onClick={() => put(id, [])}>
                Take out
              </Button>
            </li>
          ))}
        </ul>
      )}
      {free.length > 0 && (
        <TeamChoice
          label="Put into a team"
          none="Choose a team"
          teams={free}
          value={null}
          onChange={(team) => team !== null && put(team, ['member'])}
        />
      )}
      <FormError error={error} />
      {dialog}
    </Part>
  );
}
