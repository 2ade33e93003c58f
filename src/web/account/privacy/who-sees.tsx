import { Part } from '../../forms/index.ts';
import styles from './privacy.module.css';

const ROWS = [
  {
    what: 'Practice',
    who: 'Nobody but you. The managers of your team see how often you practised and when last, never how it went.',
  },
  {
    what: 'Assessed conversations',
    who: 'You and the managers of your team: what was said, the report, and what they and you write about it.',
  },
  {
    what: 'Assignments',
    who: 'You and the managers of your team: what you were given and how you stand with it.',
  },
  {
    what: 'Who you are here',
    who: 'Administrators see your name, address, roles and teams. They never see how you played.',
  },
  {
    what: 'Figures of many people',
    who: 'Trainers and administrators see how scenarios and teams do as a whole. No name stands in these figures.',
  },
] as const;

export function WhoSees() {
  return (
    <Part title="Who sees what">
      <table className={styles.table}>
        <caption className="visually-hidden">Who sees what you do here</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Who sees it</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ what, who }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
