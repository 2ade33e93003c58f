import type { Behaviour } from '#base';
import type { LibraryPath } from '#scenario';
import { inOrder, type Attempt } from '../attempt.ts';
import { dayNumber } from '../calendar.ts';
import { nextPractice, type Practice } from '../next-practice.ts';
import { byDue } from '../suggest.ts';
import { chooseNext, type Choice } from './next-step.ts';
import { placementOf, type Placement } from './placement.ts';
import { visitsOf, type Met, type PathTalk, type Visit } from './visits.ts';
import { whyNext } from './why.ts';

/** Where somebody stands who walks the path. */
export interface Walker {
  readonly history: readonly Attempt[];
  /** Talks that ended and have no score yet, since only this device knows of them. */
  readonly unscored: readonly Visit[];
  /** A date such as 2026-03-14. */
  readonly today: string;
  /** The stage that they chose to begin with, by its id; null leaves it to the placement talk. */
  readonly begin: string | null;
}

export const STAGE_STATES = ['done', 'again', 'now', 'later', 'may-skip'] as const;
/** `again` is a stage that is done and of which something is due; `may-skip` lies before where one begins. */
export type StageState = (typeof STAGE_STATES)[number];

export type TalkState = 'met' | 'next' | 'open';

export interface StageView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly state: StageState;
  readonly talks: readonly { readonly scenario: string; readonly state: TalkState }[];
  /** What was missed in it and is due, the most pressing first. */
  readonly due: readonly Behaviour[];
  /** The day on which the first of what was missed in it comes back; null where nothing does. */
  readonly comesBack: string | null;
}

/** The talk to hold next, and why this one. */
export interface PathStep extends Choice {
  readonly why: string;
  /** It was held before. */
  readonly known: boolean;
}

/** The path as somebody sees it on a day. */
export interface PathView {
  readonly stages: readonly StageView[];
  /** The number of the stage that one begins with. */
  readonly begin: number;
  readonly placement: Placement;
  /** Null where nothing is left to do on this day. */
  readonly next: PathStep | null;
  /** Everybody was met that is not skipped. */
  readonly walked: boolean;
  /** The next day on which something comes back; null where nothing does. */
  readonly comesBack: string | null;
}

/** At most so many behaviours are followed at a time: more are no plan. */
const AT_A_TIME = 3;

/**
 * The path of a library as it stands for somebody: the same answer for the same past and day, whoever asks. What there
 * is no talk of cannot be held now and stands nowhere in it.
 */
export function pathFor(declared: LibraryPath, talks: readonly PathTalk[], walker: Walker): PathView {
  const known = new Map(talks.map((talk) => [talk.scenario, talk]));
  const path = whatCanBeHeld(declared, known);
  const visits = visitsOf(walker.history, walker.unscored, known);
  const placement = placementOf(path, visits, walker.history);
  const begin = beginOf(path, walker.begin, placement);
  const practices = nextPractice(walker.history);
  const due = byDue(practices, walker.today).filter((one) => isDue(one, walker.today));
  const ground = { path, talks: known, visits, due: due.slice(0, AT_A_TIME), begin };
  const choice = chooseNext(ground);
  const stages = stagesOf({ ...ground, practices, walker, next: choice?.scenario ?? null });
  return {
    stages,
    begin,
    placement,
    next: choice && {
      ...choice,
      why: whyNext(choice, ground),
      known: visits.some(({ scenario }) => scenario === choice.scenario),
    },
    walked: stages.every(({ state }) => state === 'done' || state === 'again' || state === 'may-skip'),
    comesBack: earliest(practices, walker.today),
  };
}

const whatCanBeHeld = (
  { placement, stages }: LibraryPath,
  talks: ReadonlyMap<string, PathTalk>,
): LibraryPath => ({
  placement,
  stages: stages
    .map((stage) => ({ ...stage, scenarios: stage.scenarios.filter((id) => talks.has(id)) }))
    .filter(({ scenarios }) => scenarios.length > 0),
});

const isDue = ({ due }: Practice, today: string): boolean => dayNumber(due) <= dayNumber(today);

function beginOf({ stages }: LibraryPath, chosen: string | null, placement: Placement): number {
  const place = stages.findIndex(({ id }) => id === chosen);
  if (place >= 0) return place;
  return placement.state === 'played' ? placement.stage : 0;
}

interface Shown {
  readonly path: LibraryPath;
  readonly visits: readonly Met[];
  readonly begin: number;
  readonly practices: readonly Practice[];
  readonly walker: Walker;
  readonly next: string | null;
}

function stagesOf(shown: Shown): StageView[] {
  const { path, visits, begin, practices, walker, next } = shown;
  const met = new Set(visits.map(({ scenario }) => scenario));
  const stateOf = (scenario: string): TalkState => {
    if (scenario === next) return 'next';
    return met.has(scenario) ? 'met' : 'open';
  };
  const isDone = (scenarios: readonly string[]) => scenarios.every((scenario) => met.has(scenario));
  const now = path.stages.findIndex(({ scenarios }, i) => i >= begin && !isDone(scenarios));
  return path.stages.map(({ id, title, about, scenarios }, i): StageView => {
    const missed = practices.filter((one) => scenarios.includes(missedIn(one, walker.history) ?? ''));
    const due = byDue(missed, walker.today).filter((one) => isDue(one, walker.today));
    const done = isDone(scenarios);
    const standing = i === now ? 'now' : i < begin ? 'may-skip' : 'later';
    return {
      id,
      title,
      about,
      state: done ? (due.length > 0 ? 'again' : 'done') : standing,
      talks: scenarios.map((scenario) => ({ scenario, state: stateOf(scenario) })),
      due: due.map(({ behaviour }) => behaviour),
      comesBack: earliest(missed, walker.today),
    };
  });
}

/** The scenario in which a behaviour was missed last. */
const missedIn = ({ behaviour }: Practice, history: readonly Attempt[]): string | undefined =>
  inOrder(history).findLast(
    ({ kind, score }) =>
      kind !== 'from-here' && score.decisions.some(({ missed }) => missed.includes(behaviour)),
  )?.score.scenario;

/** The first day after today on which one of these is due. */
function earliest(practices: readonly Practice[], today: string): string | null {
  const days = practices.filter((one) => !isDue(one, today)).map(({ due }) => due);
  return days.toSorted()[0] ?? null;
}
