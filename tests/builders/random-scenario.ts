import { BEHAVIOURS, CHANNELS, COUNTERFEITS, HARD_STOPS, MOMENTS, ROOT_CAUSES, SKILLS } from '#base';
import type { Channel } from '#base';
import type { Handling, Law, Production } from '#dialogue';
import { checkScenario } from '#scenario';
import type { ScenarioSource } from '#scenario';
import { diceOf } from './dice.ts';
import type { Dice } from './dice.ts';
import { randomLaw } from './random-law.ts';

export interface StoryOptions {
  readonly beats?: number;
  /** Replies of a beat at most; each beat has at least two. */
  readonly replies?: number;
  readonly facts?: number;
  readonly turns?: number;
  readonly channel?: Channel;
  readonly law?: Law;
  /** Conditions on replies, routes and lines; true unless said otherwise. */
  readonly conditions?: boolean;
  /** Ways back to earlier beats; true unless said otherwise. */
  readonly loops?: boolean;
  readonly hardStops?: boolean;
}

type Settings = Required<Omit<StoryOptions, 'channel' | 'turns'>> & Pick<StoryOptions, 'channel' | 'turns'>;
type BeatSource = ScenarioSource['beats'][string];
type ReplySource = BeatSource['replies'][string];
type ConditionSource = NonNullable<ReplySource['when']>;

/** A dozen laws are enough for any number of scenarios, and unrolling one takes long. */
export const lawFor = (seed: number): Law => randomLaw(Math.abs(seed) % 12);

interface Story {
  readonly dice: Dice;
  readonly settings: Settings;
  readonly facts: readonly string[];
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const METERS = ['tension', 'trust', 'ground'] as const;
const ENDINGS = ['settled', 'halfway', 'goes-elsewhere', 'worse'] as const;

/**
 * A valid scenario that follows from its seed, as an author would write it: conditions on meters, stances and facts,
 * ways back, silences that score and silences that do not, signatures, cards, and endings that are judged.
 * The first reply of each beat is always open and leads on, so that no conversation can get stuck.
 */
export function randomSource(seed: number, options: StoryOptions = {}): ScenarioSource {
  const dice = diceOf(seed);
  const settings: Settings = {
    beats: 8,
    replies: 4,
    facts: 3,
    conditions: true,
    loops: true,
    hardStops: true,
    law: options.law ?? lawFor(seed),
    ...options,
  };
  const facts = Array.from({ length: settings.facts }, (_, index) => `fact-${index}`);
  const story: Story = { dice, settings, facts };
  const { law } = settings;
  return {
    poise: 1,
    id: `random-${seed}`,
    title: 'Something went wrong',
    archetype: law.id,
    'root-cause': dice.pick(ROOT_CAUSES),
    signs: ['negative-tone'],
    channel: settings.channel ?? dice.pick(CHANNELS),
    customer: { name: 'Robin Ames' },
    ...(settings.beats > ASIDE ? { people: { mika: { name: 'Mika Torvald', role: 'shift lead' } } } : {}),
    brief: { company: 'Larkfield Post', role: 'You answer.', goal: 'Settle it.' },
    ...(facts.length > 0 ? factsAndDesk(facts) : {}),
    turns: settings.turns ?? dice.whole(6, 16),
    leaves: 'goes-elsewhere',
    'runs-out': dice.pick(['goes-elsewhere', 'worse']),
    signatures: Object.fromEntries(
      Object.keys(law.signatures).map((name) => [name, [`So, ${name}.`, `Well, ${name}.`]]),
    ),
    beats: Object.fromEntries(
      Array.from({ length: settings.beats }, (_, at) => [`beat-${at}`, beatAt(story, at)]),
    ),
    endings: endingsOf(dice),
  };
}

/** This beat and every fourth after it are a word with somebody else. */
const ASIDE = 2;
const EVERY = 4;

const factsAndDesk = (facts: readonly string[]): Pick<ScenarioSource, 'facts' | 'desk'> => ({
  facts: Object.fromEntries(facts.map((fact) => [fact, `It is known: ${fact}.`])),
  desk: {
    account: { kind: 'record', title: 'Account', text: 'Customer since 2019.', teaches: facts.slice(0, 1) },
  },
});

function endingsOf(dice: Dice): ScenarioSource['endings'] {
  return {
    settled: {
      class: 'solved',
      utility: dice.whole(80, 100),
      title: 'Settled',
      when: { trust: '>= 6', ground: '>= 5' },
    },
    halfway: { class: 'workable', utility: dice.whole(55, 75), title: 'Halfway', says: 'If it has to be.' },
    'goes-elsewhere': {
      class: 'lost',
      sliders: { solved: 2, fair: dice.whole(0, 6), line: 6, safe: 8 },
      title: 'Gone',
    },
    worse: { class: 'harmful', utility: dice.whole(0, 20), title: 'Worse than before' },
  };
}

function beatAt(story: Story, at: number): BeatSource {
  const { dice, settings } = story;
  const count = dice.whole(2, Math.max(2, settings.replies));
  const replies = LETTERS.slice(0, count).map((id, index) => [id, replyAt(story, at, index)] as const);
  const hot = { id: 'hot', when: { tension: '>= 6' }, text: `Now listen, number ${at}.` };
  const calm = { id: 'calm', text: [`This is number ${at}.`, `Number ${at} it is.`] };
  const silence = dice.once(3) ? { silence: silenceAt(story, at) } : {};
  return {
    says: settings.conditions && dice.once(3) ? [hot, calm] : `This is number ${at}.`,
    ...(dice.once(2) ? { moment: dice.pick(MOMENTS) } : {}),
    ...(dice.once(6) ? { door: true } : {}),
    ...(dice.once(8) ? { 'our-fault': true } : {}),
    ...(dice.once(6) ? { passes: '2d' } : {}),
    ...(at % EVERY === ASIDE ? { with: 'mika' } : {}),
    ...silence,
    replies: Object.fromEntries(replies),
  };
}

function silenceAt(story: Story, at: number): NonNullable<BeatSource['silence']> {
  const { dice } = story;
  return {
    after: '20s',
    does: ['leave-room'],
    ...(dice.once(2)
      ? { rating: { 'active-listening': dice.whole(-2, 2) }, because: 'Room was needed, or was not.' }
      : {}),
    ...(dice.once(2) ? { to: onward(story, at) } : {}),
  };
}

function replyAt(story: Story, at: number, index: number): ReplySource {
  const { dice } = story;
  const rated = index < 2 || !dice.once(5);
  return {
    text: dice.once(4)
      ? [`Reply ${index} to ${at}.`, `Answer ${index} to ${at}.`]
      : `Reply ${index} to ${at}.`,
    does: dice.some(BEHAVIOURS, dice.whole(0, 2)),
    ...(rated ? { rating: ratingOf(dice), because: 'It fits the cue, or it does not.' } : {}),
    ...(index > 0 ? slipOf(story) : {}),
    ...consequenceOf(story, at),
    to: index === 0 ? nextOf(story, at) : waysFrom(story, at),
  };
}

/** What only replies beside the first one have, so that one is always open and safe. */
function slipOf(story: Story): Partial<ReplySource> {
  const { dice, settings } = story;
  return {
    ...(dice.once(2) ? { counterfeit: dice.pick(COUNTERFEITS) } : {}),
    ...(settings.conditions && dice.once(3) ? { when: conditionOf(story) } : {}),
    ...(settings.hardStops && dice.once(20) ? { 'hard-stop': dice.pick(HARD_STOPS) } : {}),
  };
}

function consequenceOf({ dice, facts }: Story, at: number): Partial<ReplySource> {
  const teaches = facts.length > 0 && (dice.once(4) || at < facts.length);
  return {
    ...(dice.once(3) ? { cost: dice.whole(0, 15) } : {}),
    ...(dice.once(6) ? { effect: { [dice.pick(METERS)]: dice.whole(-3, 3) } } : {}),
    ...(teaches ? { teaches: facts[at % facts.length] ?? 'fact-0' } : {}),
    ...(dice.once(5) ? { after: '3h' } : {}),
    ...(dice.once(4) ? { reaction: 'Hm.' } : {}),
  };
}

function ratingOf(dice: Dice): NonNullable<ReplySource['rating']> {
  const skills = dice.some(SKILLS, dice.whole(1, 3));
  const mark = () =>
    dice.once(5) ? { value: dice.whole(-20, 20) / 10, sd: 0.7, raters: 8 } : dice.whole(-2, 2);
  return Object.fromEntries(skills.map((skill) => [skill, mark()]));
}

function conditionOf({ dice, settings, facts }: Story): ConditionSource {
  const meter = { [dice.pick(METERS)]: dice.pick(['>= 5', '<= 5', '3..7', '>= 3']) };
  if (dice.once(4)) return { ...meter, stance: dice.some(Object.keys(settings.law.stances), 2) };
  if (facts.length > 0 && dice.once(2)) return { [dice.pick(['knows', 'knows-not'])]: dice.pick(facts) };
  return meter;
}

const nextOf = ({ settings }: Story, at: number): string =>
  at + 1 < settings.beats ? `beat-${at + 1}` : 'end';

function waysFrom(story: Story, at: number): NonNullable<ReplySource['to']> {
  const { dice, settings } = story;
  if (!settings.conditions || !dice.once(4)) return onward(story, at);
  return [{ when: conditionOf(story), to: onward(story, at) }, { to: onward(story, at) }];
}

/** Some beats further, at times back, and towards the end to an ending. */
function onward(story: Story, at: number): string {
  const { dice, settings } = story;
  if (settings.loops && at > 0 && dice.once(5)) return `beat-${dice.whole(Math.max(0, at - 4), at)}`;
  const next = at + dice.whole(1, 3);
  if (next < settings.beats) return `beat-${next}`;
  return dice.once(3) ? dice.pick(ENDINGS.slice(1)) : 'end';
}

export const randomHandling: Handling = {
  rootCauses: { 'perceived-injustice': { 'real-reason': { tension: -1, trust: 1, ground: 0 } } },
  moments: { 'our-fault': { 'own-and-repair': { tension: -1, trust: 1, ground: 0 } } },
};

/** The same as a file: JSON is YAML, too. */
export const randomText = (seed: number, options: StoryOptions = {}): string =>
  JSON.stringify(randomSource(seed, options), null, 2);

/** The same, checked, resolved and with every default filled in. */
export function randomScenario(seed: number, options: StoryOptions = {}): Production {
  const law = options.law ?? lawFor(seed);
  const text = randomText(seed, { ...options, law });
  const context = { file: `random-${seed}.yaml`, laws: { [law.id]: law }, handling: randomHandling };
  const { production, diagnostics } = checkScenario(text, context);
  if (!production)
    throw new Error(`The random scenario ${seed} has mistakes: ${JSON.stringify(diagnostics, null, 1)}`);
  return production;
}

/** A long story for benches: many beats with ways back, all three meters at work, forty turns. */
export const generatedStory = (beats = 100): Production =>
  randomScenario(7, { beats, turns: 40, replies: 3, facts: 2, hardStops: false });
