import type { Scenario } from '#dialogue';
import styles from './brief.module.css';

/** Who one is, what one wants, and what one knows. */
export function Situation({ scenario }: { readonly scenario: Scenario }) {
  const { company, role, goal, known } = scenario.brief;
  return (
    <section aria-labelledby="situation">
      <h2 id="situation" className="visually-hidden">
        Your part
      </h2>
      <dl className={styles.situation}>
        <div>
          <dt>You</dt>
          <dd>{role}</dd>
        </div>
        <div>
          <dt>Company</dt>
          <dd>{company}</dd>
        </div>
        <div className={styles.wide}>
          <dt>Your goal</dt>
          <dd className={styles.goal}>{goal}</dd>
        </div>
        {known && (
          <div className={styles.wide}>
            <dt>What you know</dt>
            <dd>{known}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
