import type { Kysely } from 'kysely';
import type { Stage } from '#dialogue';
import { SMALLEST_GROUP } from '#protocol';
import type { GroupDecision } from '#protocol';
import type { Catalogue } from '../library/catalogue.ts';
import type { Stages } from '../plays/stages.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { RollupTables } from '../store/sql/tables/rollups.ts';
import { coarse } from './coarse.ts';

export type OptionCount = RollupTables['team_option'];

/** Decisions that a list holds at most. */
const SHOWN = 12;
/** Losses are kept in hundredths of a point. */
export const HUNDRED = 100;

/** Everything that was summed of the team's choices at one decision. */
export interface DecisionCounts {
  readonly hash: string;
  readonly beat: string;
  readonly scenario: string;
  readonly options: readonly OptionCount[];
  readonly n: number;
  readonly lost: number;
  readonly loss: number;
}

/** What of a decision is looked up, and how exactly it may be told. */
export interface Telling {
  readonly stages: Pick<Stages, 'stage'>;
  readonly catalogue: Pick<Catalogue, 'hashOf'>;
  /** To whoever manages the team, exactly. */
  readonly exact: boolean;
}

/** Every decision that the team has met in a first attempt. */
export async function readDecisionCounts(
  tables: Kysely<Tables>,
  team: string,
): Promise<readonly DecisionCounts[]> {
  const rows = await tables.selectFrom('team_option').selectAll().where('team', '=', team).execute();
  const byDecision = new Map<string, OptionCount[]>();
  for (const row of rows) {
    const key = `${row.hash} ${row.beat}`;
    const known = byDecision.get(key);
    if (known) known.push(row);
    else byDecision.set(key, [row]);
  }
  return [...byDecision.values()].flatMap(countsOf).filter(({ n }) => n > 0);
}

function countsOf(options: readonly OptionCount[]): DecisionCounts[] {
  const [one] = options;
  if (!one) return [];
  const sum = (of: (option: OptionCount) => number): number =>
    options.reduce((total, option) => total + of(option), 0);
  return [
    {
      hash: one.hash,
      beat: one.beat,
      scenario: one.scenario,
      options,
      n: sum(({ first }) => first),
      lost: sum(({ lost }) => lost),
      loss: sum(({ loss }) => loss) / HUNDRED,
    },
  ];
}

/** Whether enough people stand behind a decision to speak of it. One person comes once in first attempts. */
export const isShown = ({ n }: Pick<DecisionCounts, 'n'>): boolean => n >= SMALLEST_GROUP;

/** The decisions at which most lose points first, so far as enough people have met them. */
export async function groupDecisions(
  counts: readonly DecisionCounts[],
  telling: Telling,
): Promise<GroupDecision[]> {
  const worst = counts
    .filter((one) => isShown(one) && one.lost > 0)
    .sort((a, b) => b.lost / b.n - a.lost / a.n || b.loss / b.n - a.loss / a.n || byKey(a, b))
    .slice(0, SHOWN);
  const told: GroupDecision[] = [];
  for (const one of worst) {
    const stage = await telling.stages.stage(one.hash);
    if (stage) told.push(groupDecision(one, stage, telling));
  }
  return told;
}

const byKey = (a: DecisionCounts, b: DecisionCounts): number =>
  `${a.hash} ${a.beat}` < `${b.hash} ${b.beat}` ? -1 : 1;

export function groupDecision(
  counts: DecisionCounts,
  stage: Stage,
  { catalogue, exact }: Pick<Telling, 'catalogue' | 'exact'>,
): GroupDecision {
  const { scenario, hash } = stage.production;
  const staged = stage.beats.get(counts.beat);
  const mostLost = mostLostOption(counts);
  const option = staged?.options.find((one) => one.option.id === mostLost?.option)?.option;
  const told = coarse(exact);
  return {
    hash,
    beat: counts.beat,
    scenario: scenario.id,
    title: scenario.title,
    archetype: scenario.archetype,
    customer: scenario.customer.name,
    offered: catalogue.hashOf(scenario.id) === hash,
    n: told.count(counts.n),
    share: told.share(counts.lost / counts.n),
    loss: told.points(counts.loss / counts.n),
    counterfeit: option?.counterfeit ?? null,
    cue: staged?.beat.cue ?? null,
  };
}

/** The option with which most lost points. */
const mostLostOption = ({ options }: DecisionCounts): OptionCount | null =>
  [...options]
    .sort((a, b) => b.lost - a.lost || (a.option < b.option ? -1 : 1))
    .find(({ lost }) => lost > 0) ?? null;
