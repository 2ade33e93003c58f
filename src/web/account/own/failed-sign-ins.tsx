import type { Account } from '#protocol';
import { dayOf, listOf } from '../../words/index.ts';
import styles from './account.module.css';

type Failures = Account['failures'];

/** Failures by the day on the reader's own calendar, the last first. */
function failuresByDay(failures: Failures): readonly (readonly [day: string, times: number])[] {
  const days = new Map<string, number>();
  for (const { hour, times } of failures.toSorted((a, b) => (a.hour < b.hour ? 1 : -1))) {
    days.set(dayOf(hour), (days.get(dayOf(hour)) ?? 0) + times);
  }
  return [...days];
}

const TIMES = ['', 'once', 'twice'];
const timesOf = (times: number): string => TIMES[times] ?? `${times} times`;
/** More days than these are told together. */
const DAYS_TOLD = 3;

function inWords(days: ReturnType<typeof failuresByDay>): string {
  const told = days.slice(0, DAYS_TOLD).map(([day, times]) => `${timesOf(times)} on ${day}`);
  const before = days.slice(DAYS_TOLD).reduce((sum, [, times]) => sum + times, 0);
  return listOf(before === 0 ? told : [...told, `${timesOf(before)} earlier within a month`]);
}

/** Tells of tries to sign in with this person's address; nothing where there were none. */
export function FailedSignIns({ failures }: { readonly failures: Failures }) {
  if (failures.length === 0) return null;
  return (
    <p className={styles.note}>
      Somebody tried to sign in as you and failed: {inWords(failuresByDay(failures))}. If that was not you
      mistyping, see below whether a browser is signed in that you do not know, and choose another password.
    </p>
  );
}
