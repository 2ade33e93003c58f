import type { Severity } from '../diagnostic.ts';

/** What the documentation says of one diagnostic. Its two examples are run by a test, so they stay true. */
export interface CatalogueEntry {
  /** Permanent: it is never given to something else, and a retired one is never used again. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  /** What happened. */
  readonly happened: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
  /** What kind of file the examples are. */
  readonly of: ExampleKind;
  /** A file that triggers it. */
  readonly bad: string;
  /** The same file put right: nothing is reported about it. */
  readonly good: string;
}

export type ExampleKind = 'scenario' | 'law' | 'handling' | 'fragments' | 'path';
