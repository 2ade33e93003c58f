import {
  ARCHETYPES,
  BEHAVIOURS,
  CHANNELS,
  COUNTERFEITS,
  LETTING_GO_ASSESS,
  LETTING_GO_COMMUNICATE,
  LETTING_GO_REASONS,
  LETTING_GO_SUPPORT,
  OPTION_STEPS,
  PROBLEM_SOLVING,
  RECOVERY,
  REFLECTIONS,
  ROOT_CAUSES,
  SIGNS,
  SITUATIONS,
  TRAITS,
} from '#base';
import type { Behaviour } from '#base';
import { prepare } from '#dialogue';
import type { Option, Production } from '#dialogue';
import { bestOptions } from './solve/best-options.ts';
import { decisionsOf } from './solve/decisions.ts';
import { solve } from './solve/solution.ts';

/** Every list of the domain, under the name that `poise coverage` gives it. */
export const COVERAGE_SECTIONS = {
  archetypes: ARCHETYPES,
  traits: TRAITS,
  signs: SIGNS,
  'root-causes': ROOT_CAUSES,
  situations: SITUATIONS,
  'behaviours-offered': BEHAVIOURS,
  'behaviours-best': BEHAVIOURS,
  counterfeits: COUNTERFEITS,
  'problem-solving': PROBLEM_SOLVING,
  options: OPTION_STEPS,
  recovery: RECOVERY,
  reflections: REFLECTIONS,
  'letting-go-reasons': LETTING_GO_REASONS,
  'letting-go-assess': LETTING_GO_ASSESS,
  'letting-go-communicate': LETTING_GO_COMMUNICATE,
  'letting-go-support': LETTING_GO_SUPPORT,
  channels: CHANNELS,
} as const;
export type CoverageSection = keyof typeof COVERAGE_SECTIONS;

/** By section and id: the scenarios that exercise it. Every id of the domain is there; an empty list is a gap. */
export type Coverage = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Found = Partial<Record<CoverageSection, readonly string[]>>;

/** Holds a library against the whole domain. Solves each scenario, to know which behaviours are best somewhere. */
export function coverage(productions: readonly Production[]): Coverage {
  const found = productions.map((production) => ({
    id: production.scenario.id,
    found: exercised(production),
  }));
  const sections = Object.keys(COVERAGE_SECTIONS) as CoverageSection[];
  const column = (section: CoverageSection, concept: string) =>
    found.filter((one) => one.found[section]?.includes(concept)).map(({ id }) => id);
  return Object.fromEntries(
    sections.map((section) => [
      section,
      Object.fromEntries(COVERAGE_SECTIONS[section].map((concept) => [concept, column(section, concept)])),
    ]),
  );
}

/** The concepts that no scenario exercises, as `SECTION/ID`. */
export const gaps = (covered: Coverage): readonly string[] =>
  Object.entries(covered).flatMap(([section, concepts]) =>
    Object.entries(concepts)
      .filter(([, scenarios]) => scenarios.length === 0)
      .map(([concept]) => `${section}/${concept}`),
  );

function exercised(production: Production): Found {
  const { scenario } = production;
  const { best, offered } = optionsOf(production);
  const bestBehaviours = best.flatMap(({ does }) => does);
  return {
    archetypes: [scenario.archetype],
    traits: scenario.traits,
    signs: scenario.signs.map(({ id }) => id),
    'root-causes': [scenario.rootCause],
    situations: scenario.situation ? [scenario.situation] : [],
    'behaviours-offered': offered.flatMap(({ does }) => does),
    'behaviours-best': bestBehaviours,
    counterfeits: offered.flatMap(({ counterfeit }) => counterfeit ?? []),
    reflections: scenario.reflection,
    channels: [scenario.channel],
    ...stepsTaken(bestBehaviours, [...(scenario.covers ?? []), ...best.flatMap(({ covers = [] }) => covers)]),
  };
}

/** What can be chosen at some decision, and what is best there: by exact value, at the most likely position. */
function optionsOf(production: Production): { best: Option[]; offered: Option[] } {
  const solution = solve(prepare(production));
  const decisions = decisionsOf(solution);
  const best = decisions.flatMap((decision) => bestOptions(solution, decision));
  return { best, offered: decisions.flatMap(({ options }) => options) };
}

/**
 * Steps of the domain that are the same thing as a behaviour under another name, exercised where that is best.
 * The other steps cannot be read off a scenario: its author says which reply takes them, under `covers`.
 */
const STEPS: readonly (readonly [CoverageSection, string, readonly Behaviour[]])[] = [
  ['problem-solving', 'identify', ['useful-question', 'test-need']],
  ['problem-solving', 'explore', ['whats-open']],
  ['problem-solving', 'collaborate', ['real-choice', 'trade']],
  ['problem-solving', 'act', ['next-step']],
  ['options', 'provide-choices', ['real-choice']],
  ['recovery', 'ownership', ['own-and-repair']],
  ['recovery', 'solution', ['next-step']],
];

/** The sections of which a file says itself what it covers. */
const SAID = [
  'problem-solving',
  'options',
  'recovery',
  'letting-go-reasons',
  'letting-go-assess',
  'letting-go-communicate',
  'letting-go-support',
] as const satisfies readonly CoverageSection[];

function stepsTaken(behaviours: readonly Behaviour[], said: readonly string[]): Found {
  const shown = STEPS.filter(([, , names]) => names.some((name) => behaviours.includes(name)));
  const taken = [...said, ...shown.map(([section, step]) => `${section}/${step}`)];
  const inSection = (section: string) =>
    taken.filter((one) => one.startsWith(`${section}/`)).map((one) => one.slice(section.length + 1));
  return Object.fromEntries(SAID.map((section) => [section, inSection(section)]));
}
