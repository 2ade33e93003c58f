import { END, moodFits, scores, utilityOf } from '#dialogue';
import type { Condition, Option, Stage, StagedOption } from '#dialogue';
import { IntList } from './cells.ts';
import { ALWAYS, bits, ConditionWriter } from './condition-table.ts';
import { MOODS, packMood, unpackMood } from './packed-mood.ts';
import { HARD_STOP, REPLY, SCORED, SILENCE, TO_FITTING_ENDING, toEnding } from './packed.ts';
import type { Packed } from './packed.ts';

/** What a position's key has room for. The format allows less of each. */
const ROOM = { beats: 2048, stances: 32, facts: 16, turns: 63 };

/**
 * Compiles a stage into tables. The stage is the kernel's own, with reactions already summed up and bounded, so
 * nothing of the rules is written twice except the order of a turn, in `land`.
 * @throws when the scenario is larger than the file format allows.
 */
export function compile(stage: Stage): Packed {
  const { scenario, table } = stage.production;
  const facts = factsAskedFor(stage);
  const beats = scenario.beats.map((beat) => beat.id);
  const endings = scenario.endings.map((ending) => ending.id);
  checkRoom({
    beats: beats.length,
    stances: table.stances.length,
    facts: facts.length,
    turns: scenario.turns,
  });
  const writer = new ConditionWriter(table.stances, facts);
  const taught = taughtBits(stage, facts);
  const cards = scenario.cards.filter((card) => taught(card.teaches) !== 0);
  return {
    beats,
    endings,
    stances: table.stances,
    facts,
    cards,
    cardTeaches: Int32Array.from(cards, (card) => taught(card.teaches)),
    ...compileOptions(stage, { writer, taught, beats, endings, cards: cards.length }),
    ...compileBands(stage, writer),
    endingWhen: Int32Array.from(scenario.endings, (ending) => writer.add(ending.when)),
    utility: utilities(stage),
    conditions: writer.table(),
    turns: scenario.turns,
    leaves: placeOf(endings, scenario.leaves),
    runsOut: placeOf(endings, scenario.runsOut),
    start: {
      beat: placeOf(beats, scenario.start),
      mood: packMood(scenario.mood),
      stance: placeOf(table.stances, scenario.stance),
      facts: 0,
      turn: 0,
      stopped: 0,
    },
  };
}

function placeOf(names: readonly string[], name: string): number {
  const place = names.indexOf(name);
  if (place < 0)
    throw new Error(`There is no "${name}" among ${names.join(', ')}; check the scenario first.`);
  return place;
}

function checkRoom(need: typeof ROOM): void {
  for (const [what, most] of Object.entries(ROOM)) {
    const has = need[what as keyof typeof ROOM];
    if (has <= most) continue;
    throw new RangeError(
      `${has} ${what} are more than the ${most} that can be analysed; split the scenario.`,
    );
  }
}

/** Every condition, those of lines included, since what is said may depend on what is known. */
function conditionsOf(stage: Stage): (Condition | null)[] {
  const { scenario, law } = stage.production;
  const ofOption = (option: Option) => [
    option.when,
    ...option.to.map((route) => route.when),
    ...option.reaction.map((line) => line.when),
  ];
  return [
    ...law.leaves,
    ...[...stage.beats.values()].flatMap(({ beat, options }) => [
      ...beat.says.flat().map((line) => line.when),
      ...options.flatMap((staged) => ofOption(staged.option)),
    ]),
    ...scenario.endings.flatMap((ending) => [ending.when, ...ending.says.map((line) => line.when)]),
    ...Object.values(scenario.signatures).flatMap((lines) => lines.map((line) => line.when)),
  ];
}

function factsAskedFor(stage: Stage): string[] {
  const asked = new Set(
    conditionsOf(stage).flatMap((when) => [...(when?.knows ?? []), ...(when?.knowsNot ?? [])]),
  );
  return [...asked];
}

/** What an option or a card teaches, as bits; a fact that the scenario does not declare is never learnt. */
function taughtBits(stage: Stage, facts: readonly string[]): (teaches: readonly string[]) => number {
  const declared = new Set(stage.production.scenario.facts.map((fact) => fact.id));
  return (teaches) =>
    bits(
      facts,
      teaches.filter((fact) => declared.has(fact)),
    );
}

interface Names {
  readonly writer: ConditionWriter;
  readonly taught: (teaches: readonly string[]) => number;
  readonly beats: readonly string[];
  readonly endings: readonly string[];
  readonly cards: number;
}

function compileOptions(stage: Stage, names: Names) {
  const { writer, taught, beats, cards } = names;
  const perBeat = beats.map((beat) => stage.beats.get(beat)?.options ?? []);
  const staged = perBeat.flat();
  const options = staged.map(({ option }) => option);
  const firstOption = new Int32Array(beats.length + 1);
  for (const [beat, some] of perBeat.entries())
    firstOption[beat + 1] = (firstOption[beat] ?? 0) + some.length;
  return {
    options,
    firstOption,
    cost: Float64Array.from([...options.map((option) => option.cost), ...noneFor(cards)]),
    flags: Int32Array.from([...options.map(flagsOf), ...noneFor(cards)]),
    teaches: Int32Array.from(options, (option) => taught(option.teaches)),
    when: Int32Array.from(options, (option) => (option.kind === 'reply' ? writer.add(option.when) : ALWAYS)),
    ...compileResponses(staged, stage.production.table.stances),
    ...compileRoutes(options, names),
  };
}

/** Opening a card costs nothing and is no option that scores. */
const noneFor = (cards: number): number[] => Array.from({ length: cards }, () => 0);

const flagsOf = (option: Option): number =>
  (option.hardStop ? HARD_STOP : 0) |
  (scores(option) ? SCORED : 0) |
  (option.kind === 'reply' ? REPLY : 0) |
  (option.kind === 'silence' ? SILENCE : 0);

function compileResponses(staged: readonly StagedOption[], stances: readonly string[]) {
  const responses = staged.flatMap(({ responses }) => stances.map((stance) => responses.get(stance)));
  return {
    tension: Int32Array.from(responses, (response) => response?.tension ?? 0),
    trust: Int32Array.from(responses, (response) => response?.trust ?? 0),
    ground: Int32Array.from(responses, (response) => response?.ground ?? 0),
    turnsTo: Int32Array.from(responses, (response) => stances.indexOf(response?.stance ?? '')),
  };
}

function compileRoutes(options: readonly Option[], { writer, beats, endings }: Names) {
  const targetOf = (to: string): number => {
    if (to === END) return TO_FITTING_ENDING;
    const beat = beats.indexOf(to);
    return beat >= 0 ? beat : toEnding(placeOf(endings, to));
  };
  const firstRoute = new IntList(options.length + 1);
  const routeWhen = new IntList(options.length);
  const routeTo = new IntList(options.length);
  for (const option of options) {
    firstRoute.push(routeTo.length);
    for (const route of option.to) {
      routeWhen.push(writer.add(route.when));
      routeTo.push(targetOf(route.to));
    }
  }
  firstRoute.push(routeTo.length);
  return {
    firstRoute: firstRoute.view().slice(),
    routeWhen: routeWhen.view().slice(),
    routeTo: routeTo.view().slice(),
  };
}

function compileBands({ thresholds, production }: Stage, writer: ConditionWriter) {
  const { stances } = production.table;
  const { leaves } = production.law;
  const moods = Array.from({ length: MOODS }, (_, mood) => unpackMood(mood));
  return {
    bands: thresholds.length,
    bandsAt: Int32Array.from(moods, (mood) =>
      thresholds.reduce((set, { band }, place) => (moodFits(band, mood) ? set | (1 << place) : set), 0),
    ),
    mayLeaveAt: Int32Array.from(moods, (mood) => Number(leaves.some((limit) => moodFits(limit, mood)))),
    leavesWhen: Int32Array.from(leaves, (limit) => writer.add(limit)),
    bandTurnsTo: Int32Array.from(
      thresholds.flatMap(({ turns }) =>
        stances.map((stance) => stances.indexOf(turns.get(stance)?.stance ?? stance)),
      ),
    ),
  };
}

function utilities(stage: Stage): Float64Array {
  const { endings } = stage.production.scenario;
  return Float64Array.from([
    ...endings.map(({ utility }) => utilityOf(utility, null)),
    ...endings.map(({ utility }) => utilityOf(utility, 'abuse')),
  ]);
}
