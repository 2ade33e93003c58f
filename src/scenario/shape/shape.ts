import type {
  ChoiceSpec,
  FormSpec,
  KeySpec,
  MappingSpec,
  NamedSpec,
  Reference,
  ReferenceSpec,
  Spec,
} from './spec.ts';

/** A spec that remembers which type it reads; the type exists for the compiler alone. */
export interface Shape<T, S extends Spec = Spec> {
  readonly spec: S;
  readonly reads?: () => T;
}

/** The type that a shape reads. */
export type Authored<S> = S extends Shape<infer T> ? T : never;

/** The same with anything missing: what can be read of a file that has mistakes. */
export type Draft<T> = T extends readonly (infer U)[]
  ? readonly Draft<U>[]
  : T extends object
    ? { readonly [K in keyof T]?: Draft<T[K]> }
    : T;

export const text = (most: number, more: { words?: number; lines?: 'one' | 'many' } = {}): Shape<string> => ({
  spec: { kind: 'text', most, lines: 'many', ...more },
});

export const title = (most: number): Shape<string> => text(most, { lines: 'one' });

export const form = (spec: Omit<FormSpec, 'kind'>): Shape<string> => ({ spec: { kind: 'form', ...spec } });

export const number = (from: number, to: number): Shape<number> => ({
  spec: { kind: 'number', from, to, whole: false },
});

export const whole = (from: number, to: number): Shape<number> => ({
  spec: { kind: 'number', from, to, whole: true },
});

export const oneOfNumbers = <const N extends number>(only: readonly N[]): Shape<N> => ({
  spec: { kind: 'number', from: Math.min(...only), to: Math.max(...only), whole: false, only },
});

export const flag: Shape<boolean> = { spec: { kind: 'flag' } };
const anything: Shape<unknown> = { spec: { kind: 'anything' } };

/** A part of one of these mappings. */
export const fragmentOf = (of: readonly Shape<unknown, MappingSpec>[]): Shape<object> => ({
  spec: { kind: 'fragment', of: of.map(({ spec }) => spec) },
});

export const choice = <V extends string>(
  what: string,
  about: Readonly<Record<V, string>>,
): Shape<V, ChoiceSpec> => ({
  spec: { kind: 'choice', what, about },
});

export const reference = (to: Reference): Shape<string, ReferenceSpec> => ({
  spec: { kind: 'reference', to },
});

export const name: Shape<string> = { spec: { kind: 'name', orNumber: false } };
export const nameOrPlace: Shape<string | number> = { spec: { kind: 'name', orNumber: true } };

interface ListOptions {
  readonly noun?: string;
  readonly least?: number;
  readonly most?: number;
  readonly repeats?: boolean;
}

export const list = <T>(of: Shape<T>, options: ListOptions = {}): Shape<readonly T[]> => ({
  spec: {
    kind: 'list',
    of: of.spec,
    noun: 'item',
    least: 1,
    most: 200,
    repeats: false,
    row: false,
    ...options,
  },
});

/** Three numbers in a row: tension, trust, ground. */
export const row = <T>(of: Shape<T>, length: number): Shape<readonly T[]> => ({
  spec: {
    kind: 'list',
    of: of.spec,
    noun: 'number',
    least: length,
    most: length,
    repeats: true,
    row: true,
  },
});

/** One, or a list of them. */
export const oneOrMore = <T>(of: Shape<T>, options: ListOptions = {}): Shape<T | readonly T[]> =>
  either(of, list(of, options));

export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B>;
export function either<A, B, C>(a: Shape<A>, b: Shape<B>, c: Shape<C>): Shape<A | B | C>;
export function either(...of: readonly Shape<unknown>[]): Shape<unknown> {
  return { spec: { kind: 'either', of: of.map(({ spec }) => spec) } };
}

interface NamedOptions {
  readonly reserved?: readonly string[];
  readonly least?: number;
  readonly most?: number;
}

/** A mapping from new names. */
export const named = <T>(
  noun: string,
  of: Shape<T>,
  { reserved = [], least = 1, most = 200 }: NamedOptions = {},
): Shape<Readonly<Record<string, T>>> => ({
  spec: { kind: 'named', noun, of: of.spec, keys: { kind: 'new', reserved }, least, most },
});

/** A mapping from words of the vocabulary, or from names that stand elsewhere. */
export const keyed = <K extends string, T>(
  noun: string,
  keys: Shape<K, ChoiceSpec | ReferenceSpec>,
  of: Shape<T>,
): Shape<Readonly<Partial<Record<K, T>>>> => ({
  spec: { kind: 'named', noun, of: of.spec, keys: keys.spec, least: 0, most: 200 } satisfies NamedSpec,
});

/** A key of a mapping. */
export interface Key<T, R extends boolean> extends KeySpec {
  readonly required: R;
  readonly reads?: () => T;
}

export const required = <T>(shape: Shape<T>, about: string): Key<T, true> => ({
  spec: shape.spec,
  required: true,
  about,
});

export const optional = <T>(shape: Shape<T>, about: string, otherwise?: string): Key<T, false> => ({
  spec: shape.spec,
  required: false,
  about,
  ...(otherwise === undefined ? {} : { otherwise }),
});

type Keys = Readonly<Record<string, Key<unknown, boolean>>>;
type Read<K> = K extends Key<infer T, boolean> ? T : never;
type Must<K extends Keys> = { [N in keyof K]: K[N] extends Key<unknown, true> ? N : never }[keyof K];
type Mapped<K extends Keys> = { readonly [N in Must<K>]: Read<K[N]> } & {
  readonly [N in Exclude<keyof K, Must<K>>]?: Read<K[N]>;
};

/** Allowed in every mapping; last in it where a mapping does not place it. */
export const NOTES = optional(anything, "The author's own words; nobody else sees them.");
const LIKE = optional(
  reference('fragment'),
  'Takes over the keys of this fragment; keys that stand here win over them.',
);

const notesLast = (keys: Keys): Keys => ('notes' in keys ? {} : { notes: NOTES });

type Notes = { readonly notes?: unknown };
type Like = { readonly like?: string };

/** A mapping with known keys, in the order in which `poise fmt` writes them. */
export const mapping = <const K extends Keys>(
  what: string,
  keys: K,
): Shape<Mapped<K> & Notes, MappingSpec> => ({
  spec: { kind: 'mapping', what, keys: { ...keys, ...notesLast(keys) }, piece: false },
});

/** The same, where a fragment may stand in. */
export const piece = <const K extends Keys>(
  what: string,
  keys: K,
): Shape<Mapped<K> & Notes & Like, MappingSpec> => ({
  spec: { kind: 'mapping', what, keys: { like: LIKE, ...keys, ...notesLast(keys) }, piece: true },
});
