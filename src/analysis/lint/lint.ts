import type { CatalogueEntry } from '#scenario';
import type { Solved } from '../bots/mirror.ts';
import { libraryOf } from './library.ts';
import type { LibrarySmell } from './library.ts';
import { findingOf } from './smell.ts';
import type { Finding, Smell } from './smell.ts';
import { BALANCE_SMELLS } from './smells/balance.ts';
import { BOT_SMELLS } from './smells/bots.ts';
import { DISTRACTOR_SMELLS } from './smells/distractors.ts';
import { GIVEAWAY_SMELLS } from './smells/giveaways.ts';
import { LENGTH_SMELLS } from './smells/lengths.ts';
import { MOOD_SMELLS } from './smells/mood.ts';
import { REACH_SMELLS } from './smells/reach.ts';
import { READING_SMELLS } from './smells/reading.ts';
import { SHAPE_SMELLS } from './smells/shape.ts';
import { SIZE_SMELLS } from './smells/size.ts';
import { SKILL_SMELLS } from './smells/skills.ts';
import { TIMING_SMELLS } from './smells/timing.ts';
import { UNWRITTEN_SMELLS } from './smells/unwritten.ts';
import { VALUE_SMELLS } from './smells/values.ts';
import { WORD_SMELLS } from './smells/words.ts';
import { subjectOf } from './subject.ts';

const SMELLS: readonly Smell[] = [
  ...REACH_SMELLS,
  ...VALUE_SMELLS,
  ...LENGTH_SMELLS,
  ...DISTRACTOR_SMELLS,
  ...GIVEAWAY_SMELLS,
  ...SKILL_SMELLS,
  ...SIZE_SMELLS,
  ...SHAPE_SMELLS,
  ...READING_SMELLS,
  ...WORD_SMELLS,
  ...UNWRITTEN_SMELLS,
  ...MOOD_SMELLS,
  ...TIMING_SMELLS,
];

const LIBRARY_SMELLS: readonly LibrarySmell[] = [...BOT_SMELLS, ...BALANCE_SMELLS];

const byCode = ({ code: one }: { code: string }, { code: other }: { code: string }) => (one < other ? -1 : 1);

/** The documentation of everything that only playing shows, in the order of the codes. */
export const lintCatalogue: readonly CatalogueEntry[] = [...SMELLS, ...LIBRARY_SMELLS]
  .map(({ entry }) => ({ ...entry, of: 'scenario' as const }))
  .toSorted(byCode);

/** What to lint a scenario with. */
export interface LintOptions {
  /** Solved as well; without it nothing is said about how the two differ. */
  readonly twin?: Solved;
}

/** Everything about one scenario that only playing shows, in the order of the codes. */
export function lint(solved: Solved, { twin }: LintOptions = {}): readonly Finding[] {
  const subject = subjectOf(solved, twin ?? null);
  return SMELLS.flatMap(({ entry, find }) =>
    find(subject).map((sniffed) => findingOf(entry, sniffed)),
  ).toSorted(byCode);
}

/** Everything about a whole library that only playing shows, its scenarios one by one left aside. */
export function lintLibrary(library: readonly Solved[]): readonly Finding[] {
  const whole = libraryOf(library);
  return LIBRARY_SMELLS.flatMap(({ entry, find }) =>
    find(whole).map((sniffed) => findingOf(entry, sniffed)),
  ).toSorted(byCode);
}
