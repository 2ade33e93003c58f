import type { Solved } from '../bots/mirror.ts';
import { added, NO_DECISIONS, replyNodesOf, scoreOf, tallyAt } from '../bots/node-scores.ts';
import type { BotTally, Node } from '../bots/node-scores.ts';
import type { Bot } from '../bots/scene.ts';
import { fitLogit } from './logit.ts';
import type { Example } from './logit.ts';
import { featuresOf, vocabularyOf } from './reply-features.ts';

/** How well the key of scenarios that it never saw is guessed by a model that learnt from all others. */
export interface ChoicesOnlyVerdict {
  /** F3 over all decisions: 0 is chance, 100 the key. */
  readonly score: number;
  readonly decisions: number;
  readonly limit: number;
}

/** Tell-tale row 31: more than this, and how a reply is written gives it away. */
const LIMIT = 20;

/** What the model gains in each scenario of a library, by the scenario's hash. */
export interface ScenarioGuessed {
  readonly hash: string;
  readonly score: number;
  readonly decisions: number;
}

/** The whole library's figure. */
export function choicesOnlyVerdict(library: readonly Solved[]): ChoicesOnlyVerdict {
  const tally = talliesOf(library, library).reduce((sum, one) => added(sum, one.tally), NO_DECISIONS);
  return { score: scoreOf(tally), decisions: tally.decisions, limit: LIMIT };
}

/** The same for some scenarios of it, each by itself. Of few decisions much is luck. */
export const choicesOnlyByScenario = (
  library: readonly Solved[],
  asked: readonly Solved[] = library,
): readonly ScenarioGuessed[] =>
  talliesOf(library, asked).map(({ hash, tally }) => ({
    hash,
    score: scoreOf(tally),
    decisions: tally.decisions,
  }));

/**
 * Trains a model on the replies of all scenarios but one, lets it choose in that one, and does so for each. Of twins
 * both are left out: they share replies, word for word, with opposite keys.
 */
function talliesOf(
  library: readonly Solved[],
  asked: readonly Solved[],
): readonly { readonly hash: string; readonly tally: BotTally }[] {
  const members = library.map((solved) => ({
    ...solved,
    nodes: replyNodesOf(solved.stage, solved.solution),
  }));
  return members
    .filter(({ solution }) => asked.some((one) => one.solution === solution))
    .map(({ stage, nodes }) => {
      const { id, twin } = stage.production.scenario;
      const others = members.filter(
        ({ stage: { production } }) => ![id, twin].includes(production.scenario.id),
      );
      const bot = trainedOn(others.flatMap((other) => other.nodes));
      const tally = nodes.reduce((so, node) => added(so, tallyAt(bot, node)), NO_DECISIONS);
      return { hash: stage.production.hash, tally };
    });
}

function trainedOn(nodes: readonly Node[]): Bot {
  const vocabulary = vocabularyOf(nodes.flatMap(({ scenes }) => scenes));
  const model = fitLogit(
    nodes.flatMap((node): Example[] =>
      node.scenes.map((scene) => ({ replies: featuresOf(scene, vocabulary), key: keyOf(node) })),
    ),
  );
  return {
    name: 'choices-only',
    description: 'Picks what a model trained on other scenarios likes best.',
    kind: 'surface',
    among: 'replies',
    limit: LIMIT,
    byOrder: false,
    prefer: (scene) => featuresOf(scene, vocabulary).map((reply) => model.score(reply)),
  };
}

/** The replies that are best in all skills together, in equal parts. */
function keyOf({ evidence }: Node): number[] {
  const worth = (evidence[0]?.e ?? []).map((_, place) =>
    evidence.reduce((sum, { e, weight }) => sum + weight * (e[place] ?? 0), 0),
  );
  const most = Math.max(...worth);
  const best = worth.map((one) => (one > most - 1e-9 ? 1 : 0));
  const count = best.reduce<number>((sum, one) => sum + one, 0);
  return best.map((one) => one / count);
}
