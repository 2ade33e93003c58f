import type { Shape } from '../archive/shape.ts';
import type { Snapshot } from '../archive/snapshot.ts';

/** One moment of a database under examination. */
export interface Subject {
  readonly snapshot: Snapshot;
  /** The tables of its schema, which may be older than the program's. */
  readonly shape: Shape;
  /** How many plays are replayed, evenly over all of them. */
  readonly plays: number | 'all';
  /** Something that should not be. Ids only: a report must not hold what people wrote. */
  found(message: string): void;
  /** How far it has come. */
  told(progress: string): void;
}

/** Looks at one thing, and gives in a few words what it looked at. */
export type Check = (subject: Subject) => Promise<string>;
