import { Users } from 'lucide-react';
import { Link, Redirect } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { EmptyState, PageTitle } from '../../ui/index.ts';
import { NotThere } from './could-not-be-fetched.tsx';
import { counted } from './team-words.ts';
import { teamsWithFigures } from './team-resources.ts';
import styles from './team.module.css';

/** The teams that one looks after; with only one of them, that one. */
export function TeamsScreen() {
  const { data, ...rest } = useResource(teamsWithFigures, '');
  const [only, second] = data?.teams ?? [];
  if (only && !second) return <Redirect to={addressOf('oneTeam', only.id)} replace />;
  return (
    <div className={styles.page}>
      <PageTitle title="Teams" className={styles.title} />
      {!data && <NotThere {...rest} />}
      {data && !only && (
        <EmptyState icon={<Users aria-hidden="true" />} title="No team yet">
          You look after no team at present. An administrator puts teams together and says who looks after
          them.
        </EmptyState>
      )}
      {only && (
        <ul className={styles.teams}>
          {data?.teams.map(({ id, name, people, managed }) => (
            <li key={id}>
              <Link to={addressOf('oneTeam', id)} className={styles.teamLink}>
                <b>{name}</b>
                <span>
                  {counted(people, 'person', 'people')}
                  {!managed && ' · figures of the group only'}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
