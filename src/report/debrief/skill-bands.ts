import type { Skill } from '#base';
import { SKILLS } from '#base';
import { estimate, SHOWN_FROM, type Prior, type TrustWord } from '../estimate.ts';
import { SKILL_NAMES } from '../names/skills.ts';
import { skillScores } from '../score.ts';
import type { Decision } from '../score-types.ts';
import { counted, figure } from '../wording.ts';

/** One skill as it may be shown: a band and how much it rests on. */
export interface SkillBand {
  readonly skill: Skill;
  readonly name: string;
  /** F4: about how many decisions of full weight the band rests on. */
  readonly amount: number;
  readonly trust: TrustWord;
  /** Null below the amount from which a number may be shown; within 0…100. */
  readonly band: { readonly low: number; readonly high: number; readonly mean: number } | null;
  readonly sentence: string;
}

/** The three skills over all decisions that may be counted, in bands (`scoring.md` F5). */
export function skillBands(decisions: readonly Decision[], prior?: Prior): SkillBand[] {
  const scores = skillScores(decisions);
  return SKILLS.map((skill): SkillBand => {
    const { score, amount } = scores[skill];
    const { low, high, mean, trust } = estimate(score, amount, prior);
    const shown = score !== null && amount >= SHOWN_FROM;
    const band = shown ? { low: held(low), high: held(high), mean: held(mean) } : null;
    return {
      skill,
      name: SKILL_NAMES[skill].name,
      amount,
      trust,
      band,
      sentence: bandSentence({ amount, trust, band, score }),
    };
  });
}

const held = (value: number): number => Math.round(Math.min(100, Math.max(0, value)));

type Known = Pick<SkillBand, 'amount' | 'trust' | 'band'> & { readonly score: number | null };

function bandSentence({ amount, trust, band, score }: Known): string {
  if (score === null) return 'No decision so far has called for it.';
  const evidence = counted(Math.round(amount), 'full decision');
  if (!band)
    return `Too early to say: this rests on about ${evidence}, and a first band needs ${SHOWN_FROM}.`;
  const range = `Between ${figure(band.low)} and ${figure(band.high)} of 100, where 0 is guessing`;
  const level = score <= 0 ? ' At or below guessing so far.' : '';
  return `${range}. The evidence is ${TRUST_PHRASES[trust]}, about ${evidence}.${level}`;
}

const TRUST_PHRASES: Readonly<Record<TrustWord, string>> = {
  'no evidence': 'missing',
  'too early': 'too thin',
  'early sign': 'still early',
  fair: 'fair',
  stable: 'stable',
  good: 'good',
};

/** In how many of the decisions that called for a skill its best line was taken. */
export interface SkillInPlay {
  readonly skill: Skill;
  readonly name: string;
  readonly decisions: number;
  readonly best: number;
  readonly words: string;
}

/** The same three skills for one play, counted and never in per cent. */
export function skillsInPlay(decisions: readonly Decision[]): SkillInPlay[] {
  return SKILLS.map((skill) => {
    const called = decisions.flatMap((decision) => decision.evidence[skill] ?? []);
    const best = called.filter(({ earned }) => earned === 1).length;
    const words =
      called.length === 0
        ? 'This talk did not call for it.'
        : `The best line for it in ${best} of ${counted(called.length, 'decision')}.`;
    return { skill, name: SKILL_NAMES[skill].name, decisions: called.length, best, words };
  });
}
