import type { Skill } from '#base';
import { SKILLS } from '#base';
import { agreement, evidence } from '#analysis';
import type { Beat, Option, Stage } from '#dialogue';
import { rounded } from '../rounded.ts';
import { skillScores } from '../score.ts';
import type { Decision, Score } from '../score-types.ts';
import type { Evidence } from '../skill-score.ts';

/** What a reviewer holds the chosen reply of one decision to be worth for one skill, in place of the key. */
export interface Override {
  /** Place of the decision's move in the log. */
  readonly move: number;
  readonly skill: Skill;
  /** On the key's own scale, −2 to +2. */
  readonly value: number;
}

/** A rating that a decision of a play rests on, and that a reviewer may therefore see differently. */
export interface Stake {
  readonly move: number;
  readonly skill: Skill;
  /** What the key gives the chosen reply. */
  readonly value: number;
}

/** Every rating that counts in a play, in the order of its decisions. */
export function stakes(stage: Stage, { decisions }: Score): Stake[] {
  return decisions.flatMap((decision) => {
    const scene = sceneOf(stage, decision);
    if (!scene) return [];
    return SKILLS.flatMap((skill) => {
      const value = scene.chosen.rating[skill]?.value ?? 0;
      return countsFor(scene, skill) ? [{ move: decision.move, skill, value }] : [];
    });
  });
}

/**
 * The score as it stands under overrides (`scoring.md` §B8): each decision's evidence by F2, with the reviewer's
 * rating of the chosen reply in place of the key's, and the three skills of the play by F3. The outcome and what
 * was given up stay: they are what happened. An override of what the play does not rest on changes nothing; of two
 * on one rating the later counts.
 */
export function overridden(stage: Stage, score: Score, overrides: readonly Override[]): Score {
  const decisions = score.decisions.map((decision) => {
    const own = overrides.filter(({ move }) => move === decision.move);
    const scene = own.length > 0 ? sceneOf(stage, decision) : null;
    return scene ? { ...decision, evidence: evidenceUnder(scene, decision.evidence, own) } : decision;
  });
  return { ...score, decisions, skills: skillScores(decisions) };
}

interface Scene {
  readonly beat: Beat;
  /** The options that the decision compares. */
  readonly compared: readonly Option[];
  readonly chosen: Option;
}

/** Null where the choice carries no rating, so that nothing was compared. */
function sceneOf(stage: Stage, { beat: id, options, chosen }: Decision): Scene | null {
  const beat = stage.beats.get(id);
  const ids = options.filter(({ scored }) => scored).map((option) => option.id);
  const compared = (beat?.options ?? [])
    .map(({ option }) => option)
    .filter((option) => ids.includes(option.id) && Object.keys(option.rating).length > 0);
  const own = compared.find(({ id: option }) => option === chosen);
  return beat && own ? { beat: beat.beat, compared, chosen: own } : null;
}

function countsFor({ beat, compared }: Scene, skill: Skill): boolean {
  const ratings = compared.flatMap((option) => option.rating[skill] ?? []);
  return (beat.skills[skill] ?? 0) > 0 && ratings.length > 0 && ratings.every((one) => agreement(one) > 0);
}

function evidenceUnder(
  scene: Scene,
  before: Decision['evidence'],
  overrides: readonly Override[],
): Decision['evidence'] {
  const now: Partial<Record<Skill, Evidence>> = { ...before };
  for (const { skill, value } of overrides) {
    if (!countsFor(scene, skill)) continue;
    const found = evidenceWith(scene, skill, value);
    if (found) now[skill] = found;
    else delete now[skill];
  }
  return now;
}

function evidenceWith({ beat, compared, chosen }: Scene, skill: Skill, value: number): Evidence | null {
  // How far the raters agree on the others still holds; only the one value is another.
  const like = chosen.rating[skill] ?? compared.flatMap((option) => option.rating[skill] ?? [])[0];
  if (!like) return null;
  const rated = compared.map((option) =>
    option === chosen ? { ...option, rating: { ...option.rating, [skill]: { ...like, value } } } : option,
  );
  const all = evidence(rated, skill, beat.skills[skill] ?? 0);
  const earned = all?.e[compared.indexOf(chosen)];
  if (!all || earned === undefined) return null;
  return { earned: rounded(earned), expected: rounded(all.chance), weight: rounded(all.weight) };
}
