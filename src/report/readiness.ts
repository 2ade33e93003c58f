import { DEFAULT_PRIOR, posteriorSpread, type Estimate, type Prior } from './estimate.ts';

/** What `scoring.md` F14 looks at. */
export interface ReadinessFacts {
  /** All three. */
  readonly skills: readonly Estimate[];
  /** Archetypes met in first attempts. */
  readonly archetypes: number;
  /** Hard stops in the last five scenarios. */
  readonly hardStops: number;
  /** Scenarios in which letting go was right and was done well. */
  readonly lettingGo: number;
}

/** What F14 asks for. */
export const READINESS_ITEMS = ['skills', 'archetypes', 'hard-stops', 'letting-go'] as const;
export type ReadinessItem = (typeof READINESS_ITEMS)[number];

/** A check before a first shift, for talking it over; never for pay or discipline. */
export interface Readiness {
  readonly ready: boolean;
  /** What is still open, in the order of `READINESS_ITEMS`. */
  readonly open: readonly ReadinessItem[];
}

/** Skill that the lower bound must reach, in points; to be calibrated on people whom supervisors call just ready. */
const READY_SKILL = 40;
const READY_ARCHETYPES = 6;

/** One-sided: four times in five the skill lies above this bound. */
const Z_80 = 0.8416;

/** `scoring.md` F14. Formative only: it says what to practise before working alone. */
export function readiness(facts: ReadinessFacts, prior: Prior = DEFAULT_PRIOR): Readiness {
  const met: Readonly<Record<ReadinessItem, boolean>> = {
    skills: facts.skills.every((skill) => lowerBound(skill, prior) >= READY_SKILL),
    archetypes: facts.archetypes >= READY_ARCHETYPES,
    'hard-stops': facts.hardStops === 0,
    'letting-go': facts.lettingGo >= 1,
  };
  const open = READINESS_ITEMS.filter((item) => !met[item]);
  return { ready: open.length === 0, open };
}

/** The skill that is exceeded with a probability of 80%, in points. */
function lowerBound(skill: Estimate, prior: Prior = DEFAULT_PRIOR): number {
  return skill.mean - Z_80 * posteriorSpread(skill.reliability, prior);
}
