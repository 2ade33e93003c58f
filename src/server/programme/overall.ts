import type { Standing } from '#protocol';
import type { Assignment } from './assignment.ts';
import { isLate, isOver } from './standing.ts';
import type { Stand } from './courses.ts';
import type { Item } from './standing.ts';

type Rules = Pick<Assignment, 'due' | 'gated' | 'closedAt'>;

/** How somebody stands with the whole of an assignment. */
export function overallOf(rules: Rules, { items, excuse }: Stand, now: string): Standing {
  // Where nothing is drawn yet there are no items.
  if (items.length === 0 && excuse !== null) return 'excused';
  const over = items.length > 0 && items.every(isOver);
  const failed = items.some(({ standing }) => standing === 'did-not-pass');
  // What lies behind one that was not passed does not open any more.
  if (failed && (over || rules.gated)) return 'did-not-pass';
  if (over) return items.some(({ standing }) => standing === 'passed') ? 'passed' : 'excused';
  return overallOpen(items, isLate(rules, now));
}

function overallOpen(items: readonly Item[], late: boolean): Standing {
  if (late) return 'overdue';
  return items.some(hasBegun) ? 'in-progress' : 'not-started';
}

const hasBegun = (item: Item): boolean => item.tries.length > 0 || isOver(item);

/** When the last of it was passed; null unless all of it is passed or excused, and something passed. */
export function completedAt(items: readonly Item[]): string | null {
  const done = items.every(({ standing }) => standing === 'passed' || standing === 'excused');
  const passed = items.flatMap(({ standing, best }) =>
    standing === 'passed' ? (best?.finishedAt ?? []) : [],
  );
  return done ? (passed.toSorted().at(-1) ?? null) : null;
}
