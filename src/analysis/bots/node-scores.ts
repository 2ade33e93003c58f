import { SKILLS } from '#base';
import type { Option, Stage } from '#dialogue';
import { evidence, NOTHING, score, tallied } from '../evidence.ts';
import type { Evidence, Tally } from '../evidence.ts';
import { decisionsOf } from '../solve/decisions.ts';
import type { Decision } from '../solve/decisions.ts';
import type { Solution } from '../solve/solution.ts';
import { ordersOf, scenesOf } from './node-scenes.ts';
import { picks } from './scene.ts';
import type { Bot, Scene } from './scene.ts';

/** What a bot gained over the decisions of a scenario; tallies of several scenarios add up. */
export interface BotTally extends Tally {
  /** Decisions that said something. */
  readonly decisions: number;
}

export const NO_DECISIONS: BotTally = { ...NOTHING, decisions: 0 };

export const added = (one: BotTally, other: BotTally): BotTally => ({
  gained: one.gained + other.gained,
  possible: one.possible + other.possible,
  decisions: one.decisions + other.decisions,
});

/**
 * Runs bots on every decision of a scenario, each at its most likely position: F3 over all skills together, ties
 * averaged instead of drawn. A surface bot is compared with chance among the replies, since a silence has no words
 * that could give it away.
 */
export function botTallies(
  stage: Stage,
  solution: Solution,
  bots: readonly Bot[],
): Readonly<Record<string, BotTally>> {
  const decisions = decisionsOf(solution);
  const replies = replyNodesOf(stage, solution, decisions);
  const all = nodesOf(stage, solution, { decisions, only: () => true });
  return Object.fromEntries(
    bots.map((bot) => {
      const nodes = bot.among === 'replies' ? replies : all;
      return [bot.name, nodes.reduce((sum, node) => added(sum, tallyAt(bot, node)), NO_DECISIONS)];
    }),
  );
}

/** The decisions of a scenario as somebody meets them who looks at the replies only. */
export const replyNodesOf = (
  stage: Stage,
  solution: Solution,
  decisions: readonly Decision[] = decisionsOf(solution),
): readonly Node[] => nodesOf(stage, solution, { decisions, only: (option) => option.kind === 'reply' });

/** A decision as bots meet it. */
export interface Node {
  readonly evidence: readonly Evidence[];
  readonly scenes: readonly Scene[];
  readonly orders: () => readonly Scene[];
}

interface Chosen {
  readonly decisions: readonly Decision[];
  readonly only: (option: Option) => boolean;
}

function nodesOf(stage: Stage, solution: Solution, { decisions, only }: Chosen): Node[] {
  return decisions.flatMap((decision) => {
    const options = decision.options.filter(only);
    const found = evidenceAt(stage, decision, options);
    if (found.length === 0) return [];
    const scenes = scenesOf(stage, solution, { decision, options });
    let orders: readonly Scene[] | undefined;
    const inOrders = () => (orders ??= scenes.flatMap((scene) => ordersOf(stage, scene, decision)));
    return { evidence: found, scenes, orders: inOrders };
  });
}

/** What a decision says about each skill, when these are its options. */
export function evidenceAt(
  stage: Stage,
  { beat }: Pick<Decision, 'beat'>,
  options: readonly Option[],
): Evidence[] {
  const skills = stage.beats.get(beat)?.beat.skills ?? {};
  return SKILLS.flatMap((skill) => evidence(options, skill, skills[skill] ?? 0) ?? []);
}

/** What a bot gains in one decision, averaged over wordings, and over orders on the screen where they matter to it. */
export function tallyAt(bot: Bot, node: Node): BotTally {
  const scenes = bot.byOrder ? node.orders() : node.scenes;
  const shares = node.evidence[0]?.e.map(() => 0) ?? [];
  for (const scene of scenes) {
    for (const [place, share] of picks(bot, scene).entries()) {
      shares[place] = (shares[place] ?? 0) + share / scenes.length;
    }
  }
  return { ...tallyOf(node.evidence, shares), decisions: 1 };
}

/** What choosing each option this often gains on all skills together. */
export const tallyOf = (found: readonly Evidence[], shares: readonly number[]): Tally =>
  found.reduce((tally, one) => {
    const chosen = one.e.reduce((sum, e, place) => sum + e * (shares[place] ?? 0), 0);
    return tallied(tally, one, chosen);
  }, NOTHING);

export const scoreOf = (tally: BotTally): number => score(tally) ?? 0;
