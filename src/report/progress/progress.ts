import { SKILLS } from '#base';
import { firstAttempts, inOrder, type Attempt, type AttemptKind } from '../attempt.ts';
import { behaviourLedger, type BehaviourCount } from '../behaviour-ledger.ts';
import { dayNumber } from '../calendar.ts';
import { practiceNote, type PracticeNote } from '../debrief/practice-note.ts';
import type { Prior } from '../estimate.ts';
import { handlingScore, HANDLING_FROM } from '../handling.ts';
import { nextPractice, type Practice } from '../next-practice.ts';
import { readiness, type Readiness, type ReadinessItem } from '../readiness.ts';
import { rounded } from '../rounded.ts';
import { counterfeitHistory, type CounterfeitHistory } from './counterfeit-history.ts';
import { selfView, type SelfView } from './self-view.ts';
import { skillProgress, type SkillProgress } from './skill-progress.ts';

/** An archetype that was met in a first attempt. */
export interface ArchetypeMet {
  readonly archetype: string;
  readonly scenarios: number;
  readonly last: string;
}

/** Something to practise, with its day and its words. */
export interface PracticePlan extends Practice {
  readonly note: PracticeNote;
  /** Its day has come. */
  readonly now: boolean;
}

/** Where somebody stands. Everything but the practice list rests on first attempts alone. */
export interface Progress {
  readonly attempts: Readonly<Record<AttemptKind, number>>;
  readonly skills: readonly SkillProgress[];
  /** F9, 0 for choosing at random and 100 for the best move every time; null below four scenarios. */
  readonly handling: number | null;
  readonly counterfeits: readonly CounterfeitHistory[];
  readonly behaviours: readonly BehaviourCount[];
  /** Null until there is enough to compare. */
  readonly selfView: SelfView | null;
  readonly archetypes: readonly ArchetypeMet[];
  readonly practice: readonly PracticePlan[];
  /** For a talk before the first shift, never for pay or discipline. */
  readonly readiness: Readiness & { readonly sentences: readonly string[] };
}

/** Scenarios that F14 looks back over for hard stops. */
const LOOK_BACK = 5;
/** Outcome from which a parting counts as done well. */
const PARTED_WELL = 60;

/** What a history of scored plays shows on a given day. */
export function progress(history: readonly Attempt[], today: string, prior?: Prior): Progress {
  const firsts = firstAttempts(history);
  const decisions = firsts.flatMap((attempt) => attempt.score.decisions);
  const skills = skillProgress(firsts, prior);
  const archetypes = archetypesMet(firsts);
  return {
    attempts: countKinds(history),
    skills,
    handling: handlingOver(firsts),
    counterfeits: counterfeitHistory(firsts),
    behaviours: behaviourLedger(decisions),
    selfView: selfView(firsts),
    archetypes,
    practice: nextPractice(history).map((practice) => ({
      ...practice,
      note: practiceNote(practice, true),
      now: dayNumber(practice.due) <= dayNumber(today),
    })),
    readiness: readinessOf(firsts, { skills, archetypes, prior }),
  };
}

function countKinds(history: readonly Attempt[]): Record<AttemptKind, number> {
  const count = (kind: AttemptKind): number => history.filter((attempt) => attempt.kind === kind).length;
  return { first: count('first'), retry: count('retry'), 'from-here': count('from-here') };
}

function handlingOver(firsts: readonly Attempt[]): number | null {
  if (firsts.length < HANDLING_FROM) return null;
  const parts = firsts.flatMap(({ score }) => score.decisions.flatMap((decision) => decision.handling ?? []));
  const points = handlingScore(parts);
  return points === null ? null : rounded(points);
}

function archetypesMet(firsts: readonly Attempt[]): ArchetypeMet[] {
  const ids = [...new Set(firsts.map((attempt) => attempt.score.archetype))];
  return ids.map((archetype) => {
    const met = inOrder(firsts.filter((attempt) => attempt.score.archetype === archetype));
    return { archetype, scenarios: met.length, last: met.at(-1)?.at ?? '' };
  });
}

interface Standing {
  readonly skills: readonly SkillProgress[];
  readonly archetypes: readonly ArchetypeMet[];
  readonly prior: Prior | undefined;
}

function readinessOf(
  firsts: readonly Attempt[],
  { skills, archetypes, prior }: Standing,
): Progress['readiness'] {
  const result = readiness(
    {
      skills: skills.map((skill) => skill.estimate),
      archetypes: archetypes.length,
      hardStops: firsts.slice(-LOOK_BACK).filter(({ score }) => score.hardStop !== null).length,
      lettingGo: firsts.filter(({ score }) => partedWell(score)).length,
    },
    prior,
  );
  return { ...result, sentences: result.ready ? [READY] : result.open.map((item) => OPEN_SENTENCES[item]) };
}

function partedWell({ lettingGo, outcome }: Attempt['score']): boolean {
  return lettingGo && outcome.class === 'parted' && outcome.points >= PARTED_WELL;
}

const READY = 'Nothing is open. Talk it over with someone who knows the work before the first shift.';

const OPEN_SENTENCES: Readonly<Record<ReadinessItem, string>> = {
  skills: `All ${SKILLS.length} skills need a band whose lower end is clear of the mark; more first attempts make it narrower.`,
  archetypes: 'Meet at least six kinds of customer.',
  'hard-stops': 'A line was crossed for good in one of the last five scenarios; go through it with someone.',
  'letting-go': 'Play a scenario in which letting go is right, and part well.',
};
