import { SMALLEST_GROUP } from '#protocol';
import type { Alert, GroupDecision, Member } from '#protocol';

const DAY = 86_400_000;

/** From when on a pattern is worth a manager's attention. Fewer are told with the people themselves. */
const ALERTS = {
  /** People with something overdue. */
  overdue: 3,
  /** People who crossed a line that no talk may cross, within so many days. */
  hardStops: 2,
  days: 30,
  /** Share of first attempts that lose points at one decision. */
  share: 0.6,
  /** Decisions that are told at most. */
  decisions: 3,
} as const;

interface Patterns {
  /** Null for whoever may not see single people. */
  readonly members: readonly Member[] | null;
  /** Those at which most lose first. */
  readonly decisions: readonly GroupDecision[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Patterns over a group that pass a threshold, the gravest first. */
export function alertsOf({ members, decisions, now }: Patterns): Alert[] {
  const alerts: Alert[] = [];
  const since = new Date(now - ALERTS.days * DAY).toISOString();
  const stopped = (members ?? []).filter(({ lastHardStopAt }) => (lastHardStopAt ?? '') >= since).length;
  if (stopped >= ALERTS.hardStops) alerts.push({ kind: 'hard-stops', people: stopped, since });
  const overdue = (members ?? []).filter((member) => member.overdue > 0).length;
  if (overdue >= ALERTS.overdue) alerts.push({ kind: 'overdue', people: overdue, of: members?.length ?? 0 });
  for (const { hash, beat, title, cue, share, n } of decisions.slice(0, ALERTS.decisions)) {
    if (share < ALERTS.share || n < SMALLEST_GROUP) continue;
    alerts.push({ kind: 'decision', hash, beat, title, cue, lost: Math.round(share * n), n });
  }
  return alerts;
}
