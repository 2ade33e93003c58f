import { programmePath, programmeSchema } from '#protocol';
import type { AttemptLine, OwnAssignment, OwnItem, Programme } from '#protocol';
import { ask, createResources, fetchAttempts } from '../../../api/index.ts';

/** One's own attempts; the only key is ''. */
export const ownAttempts = createResources(async () => (await fetchAttempts()).attempts, { freshMs: 0 });

/** One's own assignments; the only key is ''. */
export const ownProgramme = createResources(
  () => ask({ path: programmePath('programme'), answer: programmeSchema }),
  { freshMs: 0 },
);

/** An assignment and what it says of one scenario. */
export interface Given {
  readonly assignment: OwnAssignment;
  readonly item: OwnItem;
}

/**
 * What an attempt at the scenario is for: the assignment that was asked for, else the first that has the scenario
 * assessed and lets one start; null where nobody asked for it.
 */
export function givenFor(programme: Programme, scenario: string, wanted: string | null): Given | null {
  const all = programme.assignments.flatMap((assignment): Given[] => {
    const item = assignment.items.find((one) => one.scenario === scenario);
    return item && assignment.assessed ? [{ assignment, item }] : [];
  });
  if (wanted !== null) return all.find(({ assignment }) => assignment.id === wanted) ?? null;
  return all.find(({ item }) => item.hindrance === null) ?? all[0] ?? null;
}

/** What is still to be done before anything new can be started. */
export interface Unfinished {
  readonly line: AttemptLine;
  /** The one that is asked about is the very same scenario. */
  readonly same: boolean;
}

/** The attempt that is under way, or whose questions are open for this scenario. */
export function unfinished(lines: readonly AttemptLine[], scenario: string): Unfinished | null {
  const open = lines.find(({ state }) => state === 'talking');
  const asking = lines.find((line) => line.state === 'wrap-up' && line.scenario === scenario);
  const line = open ?? asking;
  return line ? { line, same: line.scenario === scenario } : null;
}
