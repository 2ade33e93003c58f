import { draw, randomStream } from '#base';
import type { Candidate, Scenario } from '#dialogue';
import type { TurningPoint, WrapUp } from '#protocol';
import type { Score } from '#report';
import { pick } from './bot.ts';

interface Asked {
  readonly scenario: Scenario;
  readonly score: Score;
  readonly skill: number;
  readonly seed: number;
}

/** What somebody of this skill answers to the questions after the talk. */
export function answersAfter({ scenario, score, skill, seed }: Asked): {
  wrapUp: WrapUp;
  turningPoint: TurningPoint;
} {
  const random = randomStream(draw(seed, 'after the talk'));
  const knows = () => random() < 0.35 + 0.6 * skill;
  const sure = () => Math.round(10 * (0.4 + 0.5 * random())) / 10;
  const { diagnosis, documentation, followUp, reflection } = scenario;
  const puts = (candidates: readonly Candidate[]) =>
    candidates.filter(({ belongs }) => belongs === knows()).map(({ id }) => id);
  const guess = <T extends string>(right: T, choices: readonly T[]) => ({
    answer: choices.includes(right) && knows() ? right : (pick(choices, random) ?? right),
    sure: sure(),
  });
  const shown = new Set(scenario.signs.map(({ id }) => id));
  const rated = reflection.filter((question) => question !== 'differently');
  const ratings = rated.map((question) => [question, Math.min(5, 2 + Math.floor(random() * 4))] as const);
  const worst = score.decisions.toSorted((a, b) => b.loss - a.loss)[0];
  const turn = knows() ? worst : pick(score.decisions, random);
  return {
    wrapUp: {
      ...(diagnosis && {
        archetype: guess(scenario.archetype, diagnosis.archetypes),
        rootCause: guess(scenario.rootCause, diagnosis.rootCauses),
        signs: diagnosis.signs.filter((sign) => shown.has(sign) === knows()),
      }),
      documentation: puts(documentation),
      ...(followUp && { followUp: puts(followUp) }),
      reflection: Object.fromEntries(ratings) as NonNullable<WrapUp['reflection']>,
    },
    turningPoint: { move: turn?.move ?? null, sure: sure() },
  };
}
