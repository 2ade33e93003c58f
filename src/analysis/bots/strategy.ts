import type { Behaviour, Counterfeit } from '#base';
import type { Option } from '#dialogue';
import { matrixSign } from './matrix.ts';
import type { Bot, Scene } from './scene.ts';

type Sound = Behaviour | Counterfeit;

/** A habit: the behaviours that it wants, and the counterfeits that pass for them. */
const HABITS = {
  'always-listen': ['hold-facts', 'check-picture', 'leave-room', 'parroting'],
  'always-acknowledge': ['name-stake', 'agree-with-truth', 'credit', 'scripted-empathy'],
  'always-apologise': ['own-and-repair', 'over-apology'],
  'always-firm': ['plain-line', 'hold-steady', 'limit-conduct', 'threat-as-boundary', 'policy-shield'],
  'always-offer': ['whats-open', 'real-choice', 'trade', 'fake-choice'],
  'always-explain': ['real-reason', 'over-explaining', 'policy-shield'],
  'always-escalate': ['pause-or-hand-over', 'dumping'],
  'always-give-in': ['appeasing', 'premature-reassurance', 'rescuing'],
  'always-ask': ['useful-question', 'test-need', 'interrogation'],
} as const satisfies Record<string, readonly Sound[]>;

const DOES: Readonly<Record<keyof typeof HABITS, string>> = {
  'always-listen': 'Gives back, sums up or lets talk, whatever happens.',
  'always-acknowledge': 'Names feelings and agrees, whatever happens.',
  'always-apologise': 'Apologises, whatever happens.',
  'always-firm': 'Holds the line, whatever happens.',
  'always-offer': 'Offers options, whatever happens.',
  'always-explain': 'Gives reasons, whatever happens.',
  'always-escalate': 'Pauses or hands over, whatever happens.',
  'always-give-in': 'Gives the customer what they want, whatever happens.',
  'always-ask': 'Asks, whatever happens.',
};

/** How many of these an option does or seems to do. */
function matches({ does, counterfeit }: Option, sounds: readonly Sound[]): number {
  const done: readonly (Sound | null)[] = [...does, counterfeit];
  return done.filter((one) => one !== null && sounds.includes(one)).length;
}

const byOption =
  (worth: (option: Option, scene: Scene) => number): Bot['prefer'] =>
  (scene) =>
    scene.candidates.map(({ option }) => (option ? worth(option, scene) : -Infinity));

/** A bot that prefers options which do one of these. */
export const habit = (
  { name, description, kind, limit }: Pick<Bot, 'name' | 'description' | 'kind' | 'limit'>,
  sounds: readonly Sound[],
): Bot => ({
  name,
  description,
  kind,
  limit,
  among: 'scored',
  byOrder: false,
  prefer: byOption((option) => matches(option, sounds)),
});

const HABIT_LIMIT = 30;

/** Bots that do the same whatever happens. */
export const HABIT_BOTS: readonly Bot[] = (Object.keys(HABITS) as (keyof typeof HABITS)[]).map((name) =>
  habit({ name, description: DOES[name], kind: 'strategy', limit: HABIT_LIMIT }, HABITS[name]),
);

/** Listen, empathise, apologise, solve, thank: the steps of well-known acronyms, in that order. */
const STEPS: readonly (readonly Sound[])[] = [
  ['hold-facts', 'leave-room', 'useful-question', 'parroting'],
  ['name-stake', 'scripted-empathy'],
  ['own-and-repair', 'over-apology'],
  ['next-step', 'real-choice', 'whats-open', 'fixing-too-soon'],
  ['credit', 'close-well', 'cheer-and-flattery'],
];

const acronym: Bot = {
  name: 'acronym',
  description: 'Listens, empathises, apologises, solves and thanks, in that order.',
  kind: 'strategy',
  limit: 35,
  among: 'scored',
  byOrder: false,
  prefer: byOption((option, { turn }) => matches(option, STEPS[Math.min(turn, STEPS.length - 1)] ?? [])),
};

const matrix: Bot = {
  name: 'matrix',
  description: 'Plays what usually helps with the archetype and ignores what the customer says.',
  kind: 'strategy',
  limit: 60,
  among: 'scored',
  byOrder: false,
  prefer: byOption((option, { archetype }) => matrixSign(archetype, option)),
};

/** Bots that know what each option does but not what the moment asks for. */
export const STRATEGY_BOTS: readonly Bot[] = [...HABIT_BOTS, acronym, matrix];
