import type { Kysely } from 'kysely';
import { optionText } from '#dialogue';
import type { Option, Stage } from '#dialogue';
import type { GroupOption, TeamDecision } from '#protocol';
import type { Lesson } from '#report';
import type { Scorer } from '../scoring/scorer.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { RollupTables } from '../store/sql/tables/rollups.ts';
import { coarse } from './coarse.ts';
import { HUNDRED } from './group-decisions.ts';
import type { DecisionCounts } from './group-decisions.ts';
import { huddleOf, linesOf } from './huddle.ts';

type Example = RollupTables['team_example'];

const EXAMPLES_SHOWN = 3;

/** Plays that show how the team loses points here: the newest of each way, the commonest first, then further ones. */
export async function readExamples(
  tables: Kysely<Tables>,
  team: string,
  counts: DecisionCounts,
): Promise<readonly Example[]> {
  const { scenario, hash, beat } = counts;
  const rows = await tables
    .selectFrom('team_example')
    .selectAll()
    .where((eb) => eb.and({ team, scenario, hash, beat }))
    .orderBy('at', 'desc')
    .orderBy('play', 'desc')
    .execute();
  const lostBy = (option: string): number => counts.options.find((one) => one.option === option)?.lost ?? 0;
  const newest = rows.filter(({ option }, place) => rows.findIndex((row) => row.option === option) === place);
  const byCommon = newest.toSorted((a, b) => lostBy(b.option) - lostBy(a.option));
  return [...byCommon, ...rows.filter((row) => !newest.includes(row))];
}

/** The best option by the votes of all first attempts in the house. */
export async function readBest(
  tables: Kysely<Tables>,
  { scenario, hash, beat }: DecisionCounts,
): Promise<string | null> {
  const row = await tables
    .selectFrom('item_option')
    .select('option')
    .where((eb) => eb.and({ scenario, hash, beat }))
    .orderBy('best', 'desc')
    .orderBy('option')
    .limit(1)
    .executeTakeFirst();
  return row?.option ?? null;
}

interface Shown {
  readonly counts: DecisionCounts;
  readonly stage: Stage;
  readonly examples: readonly Example[];
  readonly best: string | null;
  readonly exact: boolean;
}

/** What the group did at a decision, what some said, and the plan to talk about it. Nobody is named. */
export async function decisionShown(
  scorer: Pick<Scorer, 'lesson'>,
  { counts, stage, examples, best, exact }: Shown,
): Promise<Pick<TeamDecision, 'options' | 'examples' | 'huddle'>> {
  const taught = await Promise.all(examples.map((example) => lessonOfExample(scorer, stage, example)));
  const lessons = examplesToShow(taught.filter((lesson) => lesson !== null));
  const [first] = lessons;
  return {
    options: optionsOf(stage, counts, { best, exact }),
    examples: lessons.map((lesson) => ({
      heard: linesOf(lesson),
      said: lesson.yours.text,
      counterfeit: lesson.counterfeit,
      answer: [...lesson.did.answer],
    })),
    huddle: first ? huddleOf(first, stage.production.scenario) : null,
  };
}

/** No two in which the same was heard and said. */
function examplesToShow(lessons: readonly Lesson[]): readonly Lesson[] {
  const told = ({ heard, yours }: Lesson): string =>
    JSON.stringify([yours.text, heard.map(({ line }) => line.text)]);
  return lessons
    .filter((lesson, place) => lessons.findIndex((other) => told(other) === told(lesson)) === place)
    .slice(0, EXAMPLES_SHOWN);
}

function lessonOfExample(
  scorer: Pick<Scorer, 'lesson'>,
  stage: Stage,
  { seed, moves }: Example,
): Promise<Lesson | null> {
  const { scenario, hash } = stage.production;
  // Only moves that the kernel had taken are kept as an example.
  const log = { scenario: scenario.id, hash, seed, moves: JSON.parse(moves) as Lesson['tryFrom']['moves'] };
  return scorer.lesson(stage, log);
}

/** Every option that somebody chose, and the best one, the commonest first. */
function optionsOf(
  stage: Stage,
  { beat, options, n }: DecisionCounts,
  { best, exact }: { readonly best: string | null; readonly exact: boolean },
): GroupOption[] {
  const told = coarse(exact);
  const staged = stage.beats.get(beat)?.options ?? [];
  return staged
    .map(({ option }) => {
      const count = options.find((one) => one.option === option.id);
      const first = count?.first ?? 0;
      return {
        id: option.id,
        text: wordsOf(option),
        share: told.share(first / n),
        loss: told.points(first > 0 ? (count?.loss ?? 0) / HUNDRED / first : 0),
        best: option.id === best,
        counterfeit: option.counterfeit,
      };
    })
    .filter((option) => option.share > 0 || option.best)
    .sort((a, b) => b.share - a.share);
}

const NAMELESS = { reply: '…', silence: 'Says nothing.', hold: 'Asks them to hold.' } as const;

/** The option in its first wording. */
export const wordsOf = (option: Option): string => optionText(0, option) || NAMELESS[option.kind];
