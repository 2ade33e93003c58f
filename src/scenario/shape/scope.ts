import type { MapTree } from '../text/tree.ts';
import type { Reference } from './spec.ts';

/** What names mean in a file: the names that exist, and the pieces that `like` may take over. */
export interface Scope {
  /** Names by what they name; a kind that is absent cannot be checked and is let pass. */
  readonly names: Readonly<Partial<Record<Reference, ReadonlySet<string>>>>;
  /** Fragments by name; null where `like` is to stay as it is written. */
  readonly pieces: ReadonlyMap<string, MapTree> | null;
}

export const EVERYTHING_PASSES: Scope = { names: {}, pieces: null };
