import { Eye } from 'lucide-react';
import { Redirect } from 'wouter';
import { addressOf } from '../../../addresses/index.ts';
import { useMe } from '../../../api/index.ts';
import { DebriefOnItsWay } from '../../../debrief/index.ts';
import { ReportScreen } from '../../report/report-screen.tsx';
import { GivenUp, Missing } from '../notices.tsx';
import { useStanding } from '../use-standing.ts';
import { seenBy } from '../who-sees.ts';
import styles from './after.module.css';

/** The debrief of an attempt: the same as after practice, and a line that says whom it concerns. */
export function AttemptReportScreen({ id }: { readonly id: string }) {
  const { attempt, error, retry } = useStanding(id);
  const { person } = useMe();
  if (!attempt) return error ? <Missing error={error} onRetry={retry} /> : <DebriefOnItsWay step={null} />;
  if (attempt.state === 'abandoned') return <GivenUp attempt={attempt} />;
  if (attempt.state === 'talking') return <Redirect to={addressOf('attempt', id)} replace />;
  if (attempt.state === 'wrap-up') return <Redirect to={addressOf('attemptWrapUp', id)} replace />;
  return (
    <>
      <p className={styles.counts}>
        <Eye aria-hidden="true" />
        <span>
          <strong>This one counts.</strong> Try {attempt.number}. {seenBy(person?.memberOf ?? [])}
        </span>
      </p>
      <ReportScreen id={id} assessed />
    </>
  );
}
