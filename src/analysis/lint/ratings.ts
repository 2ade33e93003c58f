import { SKILLS } from '#base';
import type { Skill } from '#base';
import type { Beat, Option } from '#dialogue';

const skillsOf = (beat: Beat): Skill[] => SKILLS.filter((skill) => (beat.skills[skill] ?? 0) > 0);

/** Rating on the skills at stake, weighed by their relevance. */
export const ratedOn = (beat: Beat, option: Option): number =>
  skillsOf(beat).reduce(
    (sum, skill) => sum + (option.rating[skill]?.value ?? 0) * (beat.skills[skill] ?? 0),
    0,
  );

/** Rating on the skill that matters most in a beat; the lowest of them where several do. */
export function mainRating(beat: Beat, option: Option): number {
  const skills = skillsOf(beat);
  const most = Math.max(...skills.map((skill) => beat.skills[skill] ?? 0));
  const main = skills.filter((skill) => beat.skills[skill] === most);
  return main.length === 0 ? 0 : Math.min(...main.map((skill) => option.rating[skill]?.value ?? 0));
}
