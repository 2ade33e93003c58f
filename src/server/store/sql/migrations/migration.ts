import type { Transaction } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';

/** One step of the schema. It is never changed after a release; what it got wrong, a later one mends. */
export interface Migration {
  /** Consecutive from 1. */
  readonly number: number;
  readonly name: string;
  up(database: Transaction<Tables>, engine: Engine): Promise<void>;
}
