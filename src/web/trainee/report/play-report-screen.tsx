import { Redirect } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useOwnAttemptIds } from '../attempt/own-attempt-ids.ts';
import { ReportScreen } from './report-screen.tsx';

/** The debrief of a practice play; that of an attempt stands where others may have said something about it. */
export function PlayReportScreen({ id }: { readonly id: string }) {
  if (useOwnAttemptIds().has(id)) return <Redirect to={addressOf('attemptReport', id)} replace />;
  return <ReportScreen id={id} />;
}
