import type { Move } from '#dialogue';
import type { CatalogueEntry } from '#scenario';
import type { Subject } from './subject.ts';

/** Keys from the root of a file, `['beats', 'opening', 'replies', 'b']`; in a list, how many come before. */
export type Place = readonly (string | number)[];

/** One thing found by playing a scenario through, with its place as keys from the root of the file. */
export interface Finding {
  readonly code: string;
  readonly severity: CatalogueEntry['severity'];
  /** Empty for the file, or the library, as a whole. */
  readonly place: Place;
  readonly message: string;
  readonly suggestion: string;
  /** A play that shows it, where one can: its last move is the one in question, or leads to the place. */
  readonly play?: readonly Move[];
  /** A second play that differs in what matters, where the finding is that both meet the same words. */
  readonly contrast?: readonly Move[];
}

/** What a smell says of one place; the rest of the finding stands in its catalogue entry. */
export interface Sniffed {
  readonly place: Place;
  readonly message: string;
  readonly play?: readonly Move[] | null | undefined;
  readonly contrast?: readonly Move[] | null | undefined;
}

/** What the documentation says of a smell. Its examples are scenarios that are solved; those of a library, several. */
export type SmellEntry = Omit<CatalogueEntry, 'of'>;

/** A rule of good writing that only playing can check: its page in the documentation, and how it is found. */
export interface Smell {
  readonly entry: SmellEntry;
  readonly find: (subject: Subject) => readonly Sniffed[];
}

/** What an entry and what was sniffed make together. */
export function findingOf(entry: SmellEntry, { place, message, play, contrast }: Sniffed): Finding {
  const { code, severity, todo } = entry;
  return {
    code,
    severity,
    place,
    message,
    suggestion: todo,
    ...(play ? { play } : {}),
    ...(contrast ? { contrast } : {}),
  };
}
