export { codeOf, skillOf } from './vocabulary.ts';
export {
  ARCHETYPES,
  BEHAVIOURS,
  BEHAVIOURS_OF,
  CHANNELS,
  COUNTERFEITS,
  ENDING_CLASSES,
  HARD_STOPS,
  LETTING_GO_ASSESS,
  LETTING_GO_COMMUNICATE,
  LETTING_GO_REASONS,
  LETTING_GO_SUPPORT,
  MOMENTS,
  OPTION_STEPS,
  PROBLEM_SOLVING,
  RECOVERY,
  REFLECTIONS,
  ROOT_CAUSES,
  SIGNS,
  SITUATIONS,
  SKILLS,
  TRAITS,
} from './vocabulary.ts';
export type {
  Archetype,
  Behaviour,
  Channel,
  Counterfeit,
  EndingClass,
  HardStop,
  Moment,
  Reflection,
  RootCause,
  Sign,
  Situation,
  Skill,
  Trait,
} from './vocabulary.ts';
export { fail, ok, unreachable } from './result.ts';
export type { Result } from './result.ts';
export { draw, randomStream, shuffled } from './random.ts';
export type { Clock } from './clock.ts';
