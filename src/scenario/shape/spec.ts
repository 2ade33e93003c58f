/**
 * The format as data. One table of these drives the parser, the JSON Schema, the order that the formatter writes,
 * and the hover texts, so that what one of them says the others do.
 */
export type Spec =
  | TextSpec
  | FormSpec
  | NumberSpec
  | FlagSpec
  | ChoiceSpec
  | ReferenceSpec
  | NameSpec
  | ListSpec
  | NamedSpec
  | MappingSpec
  | EitherSpec
  | FragmentSpec
  | AnythingSpec;

export interface TextSpec {
  readonly kind: 'text';
  /** Most characters. */
  readonly most: number;
  /** Most words, where the format limits them. */
  readonly words?: number;
  /** Whether a line break may stand in it. */
  readonly lines: 'one' | 'many';
}

/** Text of a fixed form, such as a duration. */
export interface FormSpec {
  readonly kind: 'form';
  /** What it is, with an article: "a duration". */
  readonly what: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

export interface NumberSpec {
  readonly kind: 'number';
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
  /** The only values allowed, where they are fewer than the range. */
  readonly only?: readonly number[];
}

export interface FlagSpec {
  readonly kind: 'flag';
}

/** One of the words of the vocabulary. */
export interface ChoiceSpec {
  readonly kind: 'choice';
  readonly what: string;
  readonly about: Readonly<Record<string, string>>;
}

/** What a file may refer to by name. */
export type Reference =
  | 'beat'
  | 'destination'
  | 'ending'
  | 'fact'
  | 'person'
  | 'stance'
  | 'law'
  | 'signature'
  | 'event'
  | 'scenario'
  | 'fragment';

/** The name of something that stands elsewhere. */
export interface ReferenceSpec {
  readonly kind: 'reference';
  readonly to: Reference;
}

/** A name that is given here. */
export interface NameSpec {
  readonly kind: 'name';
  /** Whether a place in a list, 1, 2 …, may stand for a name. */
  readonly orNumber: boolean;
}

export interface ListSpec {
  readonly kind: 'list';
  readonly of: Spec;
  /** What one item is called. */
  readonly noun: string;
  readonly least: number;
  readonly most: number;
  /** Whether an item may stand twice. */
  readonly repeats: boolean;
  /** Whether the list is a row of fixed length, such as the three meters. */
  readonly row: boolean;
}

/** A mapping whose keys are names. */
export interface NamedSpec {
  readonly kind: 'named';
  readonly of: Spec;
  /** What one of them is called: "beat". */
  readonly noun: string;
  readonly keys: NewNames | ChoiceSpec | ReferenceSpec;
  readonly least: number;
  readonly most: number;
}

export interface NewNames {
  readonly kind: 'new';
  /** Names that mean something else already. */
  readonly reserved: readonly string[];
}

/** A mapping whose keys are known. */
export interface MappingSpec {
  readonly kind: 'mapping';
  /** What it is called in a message: "a reply". */
  readonly what: string;
  readonly keys: Readonly<Record<string, KeySpec>>;
  /** Whether `like` may stand in it. */
  readonly piece: boolean;
}

export interface KeySpec {
  readonly spec: Spec;
  readonly required: boolean;
  /** A sentence for hover texts and messages. */
  readonly about: string;
  /** The default in words, where there is one. */
  readonly otherwise?: string;
}

/** The first of these that the value's kind fits. */
export interface EitherSpec {
  readonly kind: 'either';
  readonly of: readonly Spec[];
}

/** A piece that is used more than once: a part of one of these, whichever it looks most like. */
export interface FragmentSpec {
  readonly kind: 'fragment';
  readonly of: readonly MappingSpec[];
}

/** The author's own; never read. */
export interface AnythingSpec {
  readonly kind: 'anything';
}
