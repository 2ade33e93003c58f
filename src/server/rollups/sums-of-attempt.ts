import { LABEL_ENDS } from '#report';
import type { Decision, Score } from '#report';
import { answersOf, bestOf, firstAtEachBeat, isRapid } from './answers.ts';
import type { SumRow, Sums, SumTable } from './add-sums.ts';
import { addEvidence, evidenceOf } from './evidence-sums.ts';
import type { FinishedAttempt } from './finished-attempt.ts';
import { timeClass } from './time-classes.ts';

/** Hundredths of a point, in which losses are kept. */
const HUNDRED = 100;

/** The attempt with what has to be there once it is finished. */
export interface Scored extends FinishedAttempt {
  readonly score: Score;
  readonly at: string;
}

/** Everything that one attempt adds and that follows from it alone. */
export function sumsOfAttempt(attempt: Scored): Sums {
  const first = attempt.kind === 'first';
  const sums = new Map<SumTable, readonly SumRow[]>([
    ['person_sum', [{ person: attempt.person, ...countsOf(attempt) }]],
    ['team_option', optionsOfTeam(attempt)],
  ]);
  if (attempt.team !== null) {
    const month = attempt.at.slice(0, 7);
    sums.set('team_sum', [{ team: attempt.team, ...countsOf(attempt) }]);
    sums.set('team_month', [{ team: attempt.team, month, ...countsOf(attempt) }]);
    sums.set('team_month_met', [{ team: attempt.team, month, person: attempt.person, attempts: 1 }]);
  }
  if (!first) return sums;
  const { person, team, archetype, scenario, hash } = attempt;
  const skills = Object.entries(evidenceOf(attempt.score.decisions));
  sums.set(
    'person_skill',
    skills.map(([skill, evidence]) => ({ person, archetype, skill, ...evidence })),
  );
  const { gained, possible } = addEvidence(skills.map(([, evidence]) => evidence));
  sums.set('item_version', [{ scenario, hash, first: 1, gained, possible }]);
  sums.set('item_option', itemsOf(attempt));
  sums.set('item_tally', talliesOf(attempt));
  if (team === null) return sums;
  const month = attempt.at.slice(0, 7);
  sums.set(
    'team_skill',
    skills.map(([skill, evidence]) => ({ team, archetype, skill, ...evidence })),
  );
  sums.set(
    'team_month_skill',
    skills.map(([skill, evidence]) => ({ team, month, skill, ...evidence })),
  );
  sums.set('team_met', [{ team, archetype, person, first: 1 }]);
  return sums;
}

function countsOf({ kind, score, at }: Scored) {
  const stopped = score.hardStop !== null;
  return {
    attempts: 1,
    first: kind === 'first' ? 1 : 0,
    hard_stops: stopped ? 1 : 0,
    last_at: at,
    last_hard_stop_at: stopped ? at : '',
  };
}

/** Whether a choice gives up so much that a report would speak of it. */
export const losesPoints = ({ loss, hardStop }: Pick<Decision, 'loss' | 'hardStop'>): boolean =>
  loss >= LABEL_ENDS.fine || hardStop !== null;

function optionsOfTeam({ team, scenario, hash, kind, score }: Scored): SumRow[] {
  if (team === null) return [];
  const first = kind === 'first' ? 1 : 0;
  return firstAtEachBeat(score.decisions).map((decision) => ({
    team,
    scenario,
    hash,
    beat: decision.beat,
    option: decision.chosen,
    attempts: 1,
    first,
    lost: losesPoints(decision) ? first : 0,
    loss: first * Math.round(HUNDRED * decision.loss),
  }));
}

function itemsOf({ scenario, hash, score, seconds = null }: Scored): SumRow[] {
  const read = firstAtEachBeat(score.decisions).filter((decision) => !isRapid(decision, seconds));
  const bests = read.flatMap((decision) => {
    const best = bestOf(decision);
    return best === null ? [] : [{ scenario, hash, beat: decision.beat, option: best, best: 1 }];
  });
  const answers = answersOf(read, seconds).flatMap(({ beat, chosen, offered, credit }) => [
    ...offered.map((option) => ({ scenario, hash, beat, option, offered: 1 })),
    {
      scenario,
      hash,
      beat,
      option: chosen,
      chosen: 1,
      rated: credit === null ? 0 : 1,
      credit: credit ?? 0,
    },
  ]);
  return [...answers, ...bests];
}

/** Places on the screen and seconds. A choice among fewer than two places says nothing about places. */
function talliesOf({ scenario, hash, score, seconds = null }: Scored): SumRow[] {
  return firstAtEachBeat(score.decisions).flatMap((decision) => {
    const { beat, chosen, options, move } = decision;
    const row = (kind: 'place' | 'time', name: string) => ({ scenario, hash, beat, kind, class: name, n: 1 });
    const slot = options.find((option) => option.id === chosen)?.slot ?? null;
    const places = options.filter((option) => option.slot !== null).length;
    const taken = seconds?.[move] ?? null;
    return [
      ...(slot === null || places < 2 || isRapid(decision, seconds)
        ? []
        : [row('place', `${slot} of ${places}`)]),
      ...(taken === null ? [] : [row('time', timeClass(taken))]),
    ];
  });
}
