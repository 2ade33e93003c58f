import type { PathDraft } from '../format/path-shape.ts';
import type { At, Reports } from '../reports.ts';
import type { Origins } from '../shape/origins.ts';

/** What a rule about the path looks at, and where it reports. */
interface PathCase {
  readonly draft: PathDraft;
  /** By the ids of scenarios. */
  readonly talks: ReadonlyMap<string, { readonly archetype: string; readonly twin: string | null }>;
  readonly reports: Reports;
  readonly origins: Origins;
}

interface Place {
  readonly scenario: string;
  readonly stage: string;
  readonly at: At;
}

/** What makes no sense in the path although each of its parts is well formed. */
export function checkPathRules(theCase: PathCase): void {
  const places = placesOf(theCase);
  checkOnce(theCase, places);
  checkNeighbours(theCase, places);
  checkPlacement(theCase, places);
}

const placesOf = ({ draft, origins }: PathCase): Place[] =>
  Object.entries(draft.stages ?? {}).flatMap(([stage, { scenarios = [] } = {}]) =>
    scenarios.map((scenario, i) => ({ scenario, stage, at: origins.at(scenarios, i) })),
  );

function checkOnce({ reports }: PathCase, places: readonly Place[]): void {
  const first = new Map<string, string>();
  for (const { scenario, stage, at } of places) {
    const before = first.get(scenario);
    first.set(scenario, before ?? stage);
    if (before === undefined || before === stage) continue;
    reports.add('twice-on-the-path', at, {
      message: `"${scenario}" is met in the stage "${before}" already.`,
      suggest: 'Keep one of the two; repeats come by themselves.',
    });
  }
}

function checkNeighbours({ talks, reports }: PathCase, places: readonly Place[]): void {
  places.forEach(({ scenario, at }, i) => {
    const before = places[i - 1]?.scenario;
    const [one, other] = [before === undefined ? undefined : talks.get(before), talks.get(scenario)];
    if (!one || !other) return;
    const twins = one.twin === scenario || other.twin === before;
    if (!twins && one.archetype !== other.archetype) return;
    reports.add('same-customer-in-a-row', at, {
      message: `"${before}" and "${scenario}" follow each other, and ${twins ? 'they are twins' : 'the customer is of the same kind'}.`,
      suggest: 'Put another customer between them.',
    });
  });
}

function checkPlacement({ draft, reports, origins }: PathCase, places: readonly Place[]): void {
  const { placement } = draft;
  if (placement === undefined || places.some(({ scenario }) => scenario === placement)) return;
  reports.add('placement-off-the-path', origins.at(draft, 'placement'), {
    message: `The placement talk "${placement}" stands in no stage.`,
    suggest: 'Name it in a stage: whoever leaves the placement out meets it there.',
  });
}
