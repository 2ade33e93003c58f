import type { Scenario } from '#dialogue';
import type { PathSource, TalkKind } from '../format/path-shape.ts';

/** A stage of the path, with every scenario that is met in it, in order. */
export interface PathStage {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly scenarios: readonly string[];
}

/** The order of a library, from the first day to the hardest call. */
export interface LibraryPath {
  /** The scenario that somebody new may play to find out where to begin; null for none. */
  readonly placement: string | null;
  readonly stages: readonly PathStage[];
}

/** What the path needs to know of a scenario to find a place for it. */
export type Placeable = Pick<Scenario, 'id' | 'archetype' | 'twin' | 'difficulty' | 'situation' | 'covers'>;

/**
 * The path with every scenario of the library on it exactly once. Those that no stage names come to the end of the
 * stage that takes their kind, or of the last one, where they do not stand beside a customer of the same kind;
 * those that the library does not have, since they are being mended, are left out, and so is a stage without any.
 */
export function pathOf(source: PathSource, scenarios: readonly Placeable[]): LibraryPath {
  const known = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const stages = Object.entries(source.stages).map(([id, stage]) => ({
    id,
    title: stage.title,
    about: stage.about,
    takes: stage.takes ?? [],
    scenarios: stage.scenarios.filter((scenario) => known.has(scenario)) as readonly string[],
  }));
  for (const scenario of unplaced(source, scenarios)) {
    const stage = stages.find(({ takes }) => takes.includes(kindOf(scenario))) ?? stages.at(-1);
    if (stage) stage.scenarios = placedIn(stage.scenarios, scenario, known);
  }
  const placement = source.placement !== undefined && known.has(source.placement) ? source.placement : null;
  const filled = stages.filter((stage) => stage.scenarios.length > 0);
  return {
    placement,
    stages: filled.map(({ id, title, about, scenarios: own }) => ({ id, title, about, scenarios: own })),
  };
}

/** The scenarios that no stage names, by id. */
function unplaced<S extends Pick<Scenario, 'id'>>(source: PathSource, scenarios: readonly S[]): S[] {
  const named = new Set(Object.values(source.stages).flatMap((stage) => stage.scenarios));
  return scenarios.filter(({ id }) => !named.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const BY_DIFFICULTY = { 1: 'gentle', 2: 'demanding', 3: 'hard' } as const;

function kindOf({ covers = [], situation, difficulty }: Placeable): TalkKind {
  if (covers.some((what) => what.startsWith('letting-go'))) return 'letting-go';
  return situation === null ? BY_DIFFICULTY[difficulty] : 'situation';
}

/** As late in the stage as no customer of the same kind stands beside; at its end where that is nowhere. */
function placedIn(
  stage: readonly string[],
  scenario: Placeable,
  known: ReadonlyMap<string, Placeable>,
): readonly string[] {
  const apart = (other: string | undefined) =>
    other === undefined || !alike(scenario, known.get(other) ?? scenario);
  let place = stage.length;
  while (place > 0 && !(apart(stage[place - 1]) && apart(stage[place]))) place--;
  if (!(apart(stage[place - 1]) && apart(stage[place]))) place = stage.length;
  return stage.toSpliced(place, 0, scenario.id);
}

const alike = (a: Placeable, b: Placeable): boolean =>
  a.archetype === b.archetype || a.twin === b.id || b.twin === a.id;
