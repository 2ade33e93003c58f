import { optionsAt } from '#dialogue';
import { LABEL_ENDS } from '../labels.ts';
import { CASE_PARTS } from '../names/steps.ts';
import type { Decision } from '../score-types.ts';
import type { Solved, Walk } from '../walk.ts';
import { placed } from './places.ts';

/** The steps of a case that came up in a play. */
export interface CaseSteps {
  readonly sentence: string;
  readonly parts: readonly CasePart[];
}

export interface CasePart {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly CaseStep[];
}

/** A step whose moment came: where it was taken first, or else let pass first. */
export interface CaseStep {
  readonly id: string;
  readonly name: string;
  readonly taken: boolean;
  readonly move: number;
  readonly turn: number;
}

/** With fewer there is no case to go through, only a talk. */
const FEWEST = 4;

type Met = Pick<CaseStep, 'taken' | 'move' | 'turn'>;

/**
 * Which steps of a case were taken: a step's moment comes where a strong reply takes it, and only a strong reply does.
 * Null for a play that is no case.
 */
export function caseSteps(solved: Solved, walk: Walk, decisions: readonly Decision[]): CaseSteps | null {
  const met = new Map<string, Met>();
  for (const { turn, decision } of placed(decisions)) {
    for (const { id, taken } of stepsAt(solved, walk, decision)) {
      const before = met.get(id);
      if (!before || (taken && !before.taken)) met.set(id, { taken, move: decision.move, turn });
    }
  }
  const parts = Object.entries(CASE_PARTS).flatMap(([id, { name, steps }]) => {
    const own = Object.entries(steps).flatMap(([step, stepName]) => {
      const where = met.get(`${id}/${step}`);
      return where ? [{ id: `${id}/${step}`, name: stepName, ...where }] : [];
    });
    return own.length > 0 ? [{ id, name, steps: own }] : [];
  });
  const all = parts.flatMap(({ steps }) => steps);
  return all.length < FEWEST ? null : { sentence: sentenceOf(all), parts };
}

function stepsAt({ stage }: Solved, walk: Walk, decision: Decision): { id: string; taken: boolean }[] {
  const made = walk.made[decision.move];
  if (!made) return [];
  const strong = new Set(decision.options.filter(({ loss }) => loss < LABEL_ENDS.strong).map(({ id }) => id));
  return optionsAt(stage, made.before)
    .filter(({ id }) => strong.has(id))
    .flatMap(({ id, covers = [] }) => covers.map((step) => ({ id: step, taken: id === decision.chosen })));
}

function sentenceOf(steps: readonly CaseStep[]): string {
  const taken = steps.filter((step) => step.taken).length;
  if (taken === steps.length) return `All ${taken} steps that came up were taken.`;
  return taken === 0
    ? `None of the ${steps.length} steps that came up was taken.`
    : `Of ${steps.length} steps that came up, ${taken} ${taken === 1 ? 'was' : 'were'} taken.`;
}
