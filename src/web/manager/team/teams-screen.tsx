import { Users } from 'lucide-react';
import { Redirect } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { EmptyState, PageHead, Row, Rows, WhenThere } from '../../ui/index.ts';
import { counted } from './team-words.ts';
import { teamsWithFigures } from './team-resources.ts';
import styles from './team.module.css';

/** The teams that one looks after; with only one of them, that one. */
export function TeamsScreen() {
  const resource = useResource(teamsWithFigures, '');
  const [only, second] = resource.data?.teams ?? [];
  if (only && !second) return <Redirect to={addressOf('oneTeam', only.id)} replace />;
  return (
    <div className={styles.page}>
      <PageHead title="Teams" />
      <WhenThere resource={resource} what="The list of teams">
        {({ teams }) =>
          teams.length === 0 ? (
            <EmptyState icon={<Users aria-hidden="true" />} title="No team yet">
              You look after no team at present. An administrator puts teams together and says who looks after
              them.
            </EmptyState>
          ) : (
            <Rows>
              {teams.map(({ id, name, people, managed }) => (
                <Row
                  key={id}
                  to={addressOf('oneTeam', id)}
                  title={name}
                  about={!managed && 'Figures of the group only'}
                  figure={counted(people, 'person', 'people')}
                />
              ))}
            </Rows>
          )
        }
      </WhenThere>
    </div>
  );
}
