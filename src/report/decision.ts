import type { Counterfeit, Skill } from '#base';
import { SKILLS } from '#base';
import { evidence } from '#analysis';
import { optionsAt, scores, shownReplies } from '#dialogue';
import type { Beat, Move, Option, Play } from '#dialogue';
import { bestMoveAt, optionFor } from './best-option.ts';
import { handlingOf } from './handling.ts';
import { LABEL_ENDS, labelOf, marksOf, type Circumstances, type Label } from './labels.ts';
import { rounded } from './rounded.ts';
import type { Decision, OptionScore } from './score-types.ts';
import type { Evidence } from './skill-score.ts';
import type { Made, Solved } from './walk.ts';

/** A move that took a turn. */
export type TurnMove = Exclude<Move, { do: 'open' }>;

/** What a decision depends on besides the move itself. */
export interface Surroundings {
  /** Label of the decision before, null for the first. */
  readonly labelBefore: Label | null;
  readonly found: Circumstances['found'];
}

/** Everything about one decision that is looked up once. */
interface Scene {
  readonly beat: Beat;
  readonly before: Play;
  readonly option: Option;
  /** Open options of the position, with what each gives up. */
  readonly offered: readonly { readonly option: Option; readonly loss: number }[];
  readonly loss: number;
}

/** Measures one move that took a turn. */
export function decisionOf(
  solved: Solved,
  made: Made & { readonly move: TurnMove },
  around: Surroundings,
): Decision {
  const scene = sceneOf(solved, made);
  const { beat, before, option, loss } = scene;
  const { hardStop } = option;
  const label = labelOf(loss, hardStop !== null);
  return {
    move: made.index,
    beat: beat.id,
    moment: beat.moment,
    did: made.move,
    chosen: option.id,
    options: optionScores(solved, scene),
    tension: before.mood.tension,
    possible: rounded(solved.solution.valueAt(before).best - before.cost),
    loss,
    label,
    marks: marksOf({
      others: othersOf(scene),
      loss,
      hardStopped: hardStop !== null,
      door: beat.door,
      before: around.labelBefore,
      found: around.found,
    }),
    hardStop,
    evidence: evidenceOf(scene),
    handling: handlingPartOf(scene),
    counterfeit: option.counterfeit,
    temptations: temptationsOf(scene),
    ...behavioursOf(solved, scene, label),
  };
}

function sceneOf(solved: Solved, { before, move }: { before: Play; move: TurnMove }): Scene {
  const beat = solved.stage.beats.get(before.beat)?.beat;
  if (!beat)
    throw new Error(`The play stands at "${before.beat}", which its scenario lacks; replay its log.`);
  const option = optionFor(solved, before, move);
  const worth = new Map(
    solved.solution.valueAt(before).options.map(({ id, kind, loss }) => [`${kind} ${id}`, loss]),
  );
  const lossOf = ({ kind, id }: Option): number => Math.max(0, rounded(worth.get(`${kind} ${id}`) ?? 0));
  const offered = optionsAt(solved.stage, before).map((open) => ({ option: open, loss: lossOf(open) }));
  return { beat, before, option, offered, loss: lossOf(option) };
}

function optionScores({ stage }: Solved, { before, offered }: Scene): OptionScore[] {
  const shown = shownReplies(stage, before).map((reply) => reply.id);
  return offered.map(({ option, loss }) => {
    const place = option.kind === 'reply' ? shown.indexOf(option.id) : -1;
    return { id: option.id, loss, slot: place < 0 ? null : place, scored: scores(option) };
  });
}

const scoredOf = ({ offered }: Scene) => offered.filter(({ option }) => scores(option));

const othersOf = (scene: Scene): number[] =>
  scoredOf(scene)
    .filter(({ option }) => option !== scene.option)
    .map(({ loss }) => loss);

function evidenceOf(scene: Scene): Partial<Record<Skill, Evidence>> {
  const options = scoredOf(scene).map(({ option }) => option);
  const place = options.indexOf(scene.option);
  const found: Partial<Record<Skill, Evidence>> = {};
  for (const skill of SKILLS) {
    const all = evidence(options, skill, scene.beat.skills[skill] ?? 0);
    const earned = all?.e[place];
    if (!all || earned === undefined) continue;
    found[skill] = { earned: rounded(earned), expected: rounded(all.chance), weight: rounded(all.weight) };
  }
  return found;
}

function handlingPartOf(scene: Scene): Decision['handling'] {
  const losses = scoredOf(scene).map(({ loss }) => loss);
  if (!scores(scene.option) || losses.length < 2) return null;
  const { gained, possible } = handlingOf(scene.loss, losses);
  return { gained: rounded(gained), possible: rounded(possible) };
}

function temptationsOf({ offered }: Scene): Counterfeit[] {
  return [...new Set(offered.flatMap(({ option }) => option.counterfeit ?? []))];
}

/** A behaviour counts as offered only where something else could have been done instead. */
function behavioursOf(solved: Solved, scene: Scene, label: Label): Pick<Decision, 'taken' | 'missed'> {
  const { option, before } = scene;
  if (label === 'strong') {
    const real = othersOf(scene).some((loss) => loss >= LABEL_ENDS.strong);
    return { taken: real ? option.does : [], missed: [] };
  }
  const best = bestMoveAt(solved, before)?.option.does ?? [];
  return {
    taken: best.filter((behaviour) => option.does.includes(behaviour)),
    missed: best.filter((behaviour) => !option.does.includes(behaviour)),
  };
}
