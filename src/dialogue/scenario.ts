import type {
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
} from '#base';
import type { Mood } from './mood.ts';

/**
 * A scenario as the rules read it: resolved, checked, complete, plain JSON. Authors never write this form;
 * `checkScenario` makes it from their file, with every default filled in and every fragment expanded.
 */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** The law that the customer follows: an archetype of the domain or one that a trainer added. */
  readonly archetype: string;
  readonly rootCause: RootCause;
  readonly signs: readonly SignShown[];
  readonly traits: readonly Trait[];
  readonly situation: Situation | null;
  readonly channel: Channel;
  readonly industry: string;
  readonly difficulty: 1 | 2 | 3;
  /** Estimated minutes for one play. */
  readonly minutes: number;
  /** The scenario with the same opening and another right answer. */
  readonly twin: string | null;
  readonly contentNote: string | null;
  readonly customer: Customer;
  /** Who else has a voice in it. Left out where there is nobody: versions hash alike. */
  readonly people?: readonly Person[];
  /** Concepts that the whole of it exercises, as `SECTION/ID`. Left out where there are none. */
  readonly covers?: readonly string[];
  readonly brief: Brief;
  readonly cards: readonly Card[];
  /** What can be learnt on the way, and how the screen puts it once it is known. */
  readonly facts: readonly Fact[];
  readonly start: string;
  readonly mood: Mood;
  readonly stance: string;
  /** Moves that take a turn; after the last one the customer's time is up. */
  readonly turns: number;
  /** Ending when the customer breaks it off. */
  readonly leaves: string;
  /** Ending when the turns are used up. */
  readonly runsOut: string;
  /** What the law's signature behaviours sound like in this story, by their name in the law. */
  readonly signatures: Readonly<Record<string, readonly Line[]>>;
  readonly beats: readonly Beat[];
  readonly endings: readonly Ending[];
  readonly diagnosis: Diagnosis | null;
  readonly documentation: readonly RecordItem[];
  /** Candidates for the message to the customer after the talk. Left out where none is asked: versions hash alike. */
  readonly followUp?: readonly Candidate[];
  readonly reflection: readonly Reflection[];
}

export interface SignShown {
  readonly id: Sign;
  /** The customer's own words that showed it, as they stand in a line of the scenario. */
  readonly words: string | null;
}

export interface Customer {
  readonly name: string;
  readonly role: string | null;
  readonly face: Face;
  readonly voice: Voice;
}

/** Whether it is the customer who is met first, and not the file or a colleague. */
export const opensWithCustomer = ({ beats, start }: Pick<Scenario, 'beats' | 'start'>): boolean =>
  beats.find(({ id }) => id === start)?.with === undefined;

/** Somebody besides the customer: a colleague, a lead, a specialist. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
}

/** Stands in a beat's `with` where the trainee is alone. */
export const NOBODY = 'nobody';

/** Parameters of the drawn face; each 0 to 9 picks a shape or a tone, never an origin or an age by name. */
export interface Face {
  readonly skin: number;
  readonly hair: number;
  readonly hairTone: number;
  readonly brows: number;
  readonly glasses: boolean;
  readonly beard: boolean;
  readonly clothes: number;
}

export interface Voice {
  /** Language tag for the browser's speech, such as en-GB. */
  readonly lang: string;
  /** 0.5 to 2, 1 is neutral. */
  readonly pitch: number;
  readonly rate: number;
}

export interface Brief {
  readonly role: string;
  readonly goal: string;
  readonly known: string;
  /** The company, invented. */
  readonly company: string;
}

/** Something on the desk that can be opened while talking. */
export interface Card {
  readonly id: string;
  readonly kind: 'record' | 'policy';
  readonly title: string;
  readonly text: string;
  readonly may: readonly string[];
  readonly mustRefer: readonly string[];
  readonly mayNot: readonly string[];
  readonly teaches: readonly string[];
}

export interface Fact {
  readonly id: string;
  readonly text: string;
}

/** Words that somebody says, or that happen. Wordings are drawn by seed; each is the same line. */
export interface Line {
  /** Stable for ever, so that translations, recordings and comments can attach. */
  readonly id: string;
  readonly by: 'customer' | 'narrator' | 'other';
  /** Who says it, where that is neither the customer nor the narrator. */
  readonly name?: string;
  readonly wordings: readonly string[];
  readonly when: Condition | null;
  /** File name of a recording. */
  readonly audio: string | null;
}

/** All parts must hold. Ranges are inclusive; a missing part always holds. */
export interface Condition {
  readonly tension?: readonly [number, number];
  readonly trust?: readonly [number, number];
  readonly ground?: readonly [number, number];
  readonly stances?: readonly string[];
  readonly knows?: readonly string[];
  readonly knowsNot?: readonly string[];
}

export interface Beat {
  readonly id: string;
  readonly moment: Moment | null;
  /**
   * Id of the person whom the trainee is with, or NOBODY; left out where that is the customer. Elsewhere the customer
   * hears nothing: the law is not asked, only an explicit effect reaches them, and nobody's patience runs.
   */
  readonly with?: string;
  /** What is said or happens, one group after the other; of each group the first line whose condition holds. */
  readonly says: readonly (readonly Line[])[];
  /** Simulated seconds that go by before anything is heard here. Left out where there are none: versions hash alike. */
  readonly passes?: number;
  /** The words in the customer's line that decide what is right. */
  readonly cue: string | null;
  /** The customer opens a door here; not walking through it is a missed opening. */
  readonly door: boolean;
  /** A proven fault of the company stands unowned at this moment. */
  readonly ourFault: boolean;
  /** Relevance of each skill that this decision shows: ½ or 1. */
  readonly skills: Readonly<Partial<Record<Skill, number>>>;
  readonly replies: readonly Option[];
  /** What happens when the trainee says nothing; always there, since silence is always possible. */
  readonly silence: Option;
  /** What happens when the trainee asks to hold; null where the channel has none. */
  readonly hold: Option | null;
}

export type OptionKind = 'reply' | 'silence' | 'hold';

export interface Option {
  /** Unique in its beat; the silence is `silence`, the hold is `hold`. */
  readonly id: string;
  readonly kind: OptionKind;
  /** The line's stable id. */
  readonly line: string;
  /** Empty for a silence that says nothing. */
  readonly wordings: readonly string[];
  readonly does: readonly Behaviour[];
  readonly counterfeit: Counterfeit | null;
  /** Empty where the author did not rate: then it is a consequence, not an option that scores. */
  readonly rating: Readonly<Partial<Record<Skill, Rating>>>;
  /** Lasting scar in outcome points, 0 to 15; `scoring.md` calls its negative r. */
  readonly cost: number;
  readonly because: string;
  /** The rule behind the stronger line in at most twelve words. */
  readonly rule: string | null;
  /** Meters that the author sets against the law. */
  readonly effect: Readonly<Partial<Record<keyof Mood, number>>>;
  readonly when: Condition | null;
  readonly teaches: readonly string[];
  /** Concepts that it exercises where it is best, as `SECTION/ID`. Left out where there are none. */
  readonly covers?: readonly string[];
  readonly hardStop: HardStop | null;
  /** Seconds that pass before it is said or while nothing is said; a day is 86,400. */
  readonly seconds: number;
  /** The customer's answer to just this, before the next beat; first line whose condition holds. */
  readonly reaction: readonly Line[];
  /** First route whose condition holds after the effects. */
  readonly to: readonly Route[];
}

export interface Rating {
  /** −2 does damage … +2 what a strong agent does. */
  readonly value: number;
  readonly sd: number | null;
  /** Number of independent raters; 0 when the author alone keyed it. */
  readonly raters: number;
}

/** A beat's id, an ending's id, or END: the first ending whose condition holds. */
export interface Route {
  readonly when: Condition | null;
  readonly to: string;
}
export const END = 'end';

export interface Ending {
  readonly id: string;
  /** Id of the person who has the last word, where that is not the customer. */
  readonly with?: string;
  /** What was wrong with the moment of the decision; left out where nothing was. */
  readonly timing?: Timing;
  readonly class: EndingClass;
  /** 0 to 100. */
  readonly utility: number;
  readonly title: string;
  readonly says: readonly Line[];
  readonly when: Condition | null;
  /** What became of each, in a sentence. */
  readonly customer: string;
  readonly company: string;
  readonly you: string;
}

/** A decision about the whole relationship can be right and still come at the wrong time. */
export const TIMINGS = ['too-early', 'too-late'] as const;
export type Timing = (typeof TIMINGS)[number];

/** What the trainee is asked about the customer afterwards. */
export interface Diagnosis {
  readonly archetypes: readonly string[];
  readonly rootCauses: readonly RootCause[];
  readonly signs: readonly Sign[];
}

/** What a sentence is that has its place in a record. */
export const BELONGING_KINDS = ['date', 'channel', 'fact', 'conduct', 'agreed', 'follow-up'] as const;
/** The others have none, however true they are. */
export type RecordKind = (typeof BELONGING_KINDS)[number] | 'feeling' | 'guess' | 'label' | 'elsewhere';

/** A candidate for what is written after a talk: the record of the contact, or the message to the customer. */
export interface Candidate {
  readonly id: string;
  readonly text: string;
  readonly belongs: boolean;
  /** Endings after which it belongs; after all where this is left out. */
  readonly after?: readonly string[];
  /** What must hold at the end, so that it belongs. */
  readonly when?: Condition;
  readonly because: string;
}

/** A candidate for the record of the contact. */
export interface RecordItem extends Candidate {
  /** Left out where the author did not say. */
  readonly kind?: RecordKind;
}
