import type { Skill } from '#base';
import { SKILLS } from '#base';
import { agreement } from '#analysis';
import { replay } from '#dialogue';
import type { Ending, Play } from '#dialogue';
import { decisionOf, type TurnMove } from './decision.ts';
import { isAuthorKeyed } from './expert-key.ts';
import { FORMULA_VERSION } from './formula-version.ts';
import type { Circumstances } from './labels.ts';
import { keptOf, outcomeBand, outcomeOf } from './outcome.ts';
import { rounded } from './rounded.ts';
import type { Decision, Opened, OutcomeScore, Score, SkillScore } from './score-types.ts';
import { amountOfEvidence, skillScore } from './skill-score.ts';
import { walk, type Made, type Solved } from './walk.ts';

/** What is known about a scenario from other people's plays. */
export interface Cohort {
  /** By beat: how many first-timers found the best move there. */
  readonly found: Readonly<Record<string, NonNullable<Circumstances['found']>>>;
}

/**
 * Scores a finished play. Only the play's log counts: it is played again by the kernel, so a changed mood or cost
 * in the play changes nothing. Throws when the conversation is still going on or the log does not fit.
 */
export function score(solved: Solved, play: Play, cohort: Cohort | null = null): Score {
  const { made, last } = walk(solved.stage, play);
  const decisions = decisionsOf(solved, made, cohort);
  const { scenario, hash } = solved.stage.production;
  return {
    formula: FORMULA_VERSION,
    scenario: scenario.id,
    hash,
    seed: last.seed,
    archetype: scenario.archetype,
    outcome: outcomeScore(solved, last),
    decisions,
    opened: made.flatMap((one) => openedOf(solved, one)),
    skills: skillScores(decisions),
    hardStop: last.hardStop,
    lettingGo: bestEnding(solved, last.seed).class === 'parted',
    authorKeyed: decisions.some((decision) => restsOnAuthor(solved, decision)),
  };
}

/** The three skills over some decisions: F3 and F4. */
export function skillScores(decisions: readonly Decision[]): Record<Skill, SkillScore> {
  const of = (skill: Skill): SkillScore => {
    const evidence = decisions.flatMap((decision) => decision.evidence[skill] ?? []);
    const points = skillScore(evidence);
    return { score: points === null ? null : rounded(points), amount: rounded(amountOfEvidence(evidence)) };
  };
  return {
    'active-listening': of('active-listening'),
    'boundary-setting': of('boundary-setting'),
    'de-escalation': of('de-escalation'),
  };
}

function decisionsOf(solved: Solved, made: readonly Made[], cohort: Cohort | null): Decision[] {
  const decisions: Decision[] = [];
  for (const one of made) {
    if (!isTurn(one)) continue;
    const found = cohort?.found[one.before.beat] ?? null;
    decisions.push(decisionOf(solved, one, { labelBefore: decisions.at(-1)?.label ?? null, found }));
  }
  return decisions;
}

const isTurn = (made: Made): made is Made & { readonly move: TurnMove } => made.move.do !== 'open';

function openedOf({ solution }: Solved, { index, move, before, after }: Made): Opened[] {
  if (move.do !== 'open') return [];
  const loss = solution.valueAt(before).best - solution.valueAt(after.play).best;
  return [{ move: index, card: move.id, loss: rounded(loss) }];
}

function outcomeScore(solved: Solved, last: Play): OutcomeScore {
  const ending = endingOf(solved, last);
  const close = { utility: ending.utility, cost: last.cost, hardStop: last.hardStop };
  const points = rounded(outcomeOf(close));
  return {
    points,
    band: outcomeBand(points),
    possible: rounded(solved.solution.value.best),
    kept: rounded(keptOf(close)),
    chance: rounded(solved.solution.value.chance),
    ending: ending.id,
    class: ending.class,
  };
}

function endingOf({ stage }: Solved, play: Play): Ending {
  const ending = play.ending === null ? undefined : stage.endings.get(play.ending);
  if (!ending) throw new Error('The conversation has not ended yet; score it once it has.');
  return ending;
}

/** How the scenario closes for somebody who makes no mistake. */
function bestEnding(solved: Solved, seed: number): Ending {
  const { hash, scenario } = solved.stage.production;
  const log = { scenario: scenario.id, hash, seed, moves: solved.solution.bestPlay() };
  const best = replay(solved.stage, log);
  if (!best.ok) throw new Error(`The solution does not fit its scenario: ${best.error.message}`);
  return endingOf(solved, best.value);
}

/** Whether a decision's evidence rests on a key that only its author made. */
function restsOnAuthor({ stage }: Solved, { beat, options, evidence }: Decision): boolean {
  const skills = SKILLS.filter((skill) => evidence[skill]);
  const compared = options.filter((option) => option.scored).map(({ id }) => id);
  const staged = stage.beats.get(beat)?.options ?? [];
  return staged
    .filter(({ option }) => compared.includes(option.id))
    .some(({ option }) =>
      skills.some((skill) => {
        const rating = option.rating[skill];
        return rating !== undefined && agreement(rating) > 0 && isAuthorKeyed(rating);
      }),
    );
}
