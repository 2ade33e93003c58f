import type { Solved } from '../bots/mirror.ts';
import { added, NO_DECISIONS, replyNodesOf, scoreOf, tallyAt } from '../bots/node-scores.ts';
import type { Node } from '../bots/node-scores.ts';
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

/**
 * Trains a model on the replies of all scenarios but one, lets it choose in that one, and does so for each. Of twins
 * both are left out: they share replies, word for word, with opposite keys.
 */
export function choicesOnlyVerdict(library: readonly Solved[]): ChoicesOnlyVerdict {
  const members = library.map(({ stage, solution }) => ({
    scenario: stage.production.scenario,
    nodes: replyNodesOf(stage, solution),
  }));
  const tally = members.reduce((sum, here) => {
    const { id, twin } = here.scenario;
    const others = members.filter(({ scenario }) => scenario.id !== id && scenario.id !== twin);
    const bot = trainedOn(others.flatMap(({ nodes }) => nodes));
    return here.nodes.reduce((so, node) => added(so, tallyAt(bot, node)), sum);
  }, NO_DECISIONS);
  return { score: scoreOf(tally), decisions: tally.decisions, limit: LIMIT };
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
