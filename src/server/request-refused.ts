import type { Attempt, FaultCode } from '#protocol';
import type { KeptPlay } from './store/attempt-store.ts';

/** Why a request is refused, before it is put into an answer. */
export interface Refused {
  readonly code: FaultCode;
  readonly message: string;
  /** For an illegal move: its place in the log, and the kernel's reason. */
  readonly index?: number;
  readonly reason?: string;
  /** For a conflict: what is kept. */
  readonly play?: KeptPlay;
  /** For a conflict about an attempt: how it stands. */
  readonly attempt?: Attempt;
  /** For `attempt-open`: which. */
  readonly open?: { readonly id: string; readonly scenario: string };
}

/** Where a request's body is wrong, and how. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

interface Details {
  readonly issues?: readonly Issue[];
  /** Seconds after which asking again may help. */
  readonly wait?: number;
  readonly cause?: unknown;
}

/**
 * Thrown to answer with an error, every one an entry of `FAULTS`, in a sentence for people. Thrown within a write, it
 * takes the write back.
 */
export class RequestRefused extends Error {
  readonly refused: Refused;
  readonly issues: readonly Issue[];
  readonly wait: number | null;
  constructor(refused: Refused, { issues = [], wait, cause }: Details = {}) {
    super(refused.message, { cause });
    this.name = 'RequestRefused';
    this.refused = refused;
    this.issues = issues;
    this.wait = wait ?? null;
  }
}

/** The answer about what is not there, and about what is not the asker's business: the two must not be told apart. */
export const nothingHere = (): RequestRefused =>
  new RequestRefused({ code: 'not-found', message: 'There is nothing here for you.' });
