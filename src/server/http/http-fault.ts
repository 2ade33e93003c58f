import type { Refused } from '../plays/fault.ts';

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

/** Thrown by a route to answer with an error; every expected one is an entry of `FAULTS`. */
export class HttpFault extends Error {
  readonly refused: Refused;
  readonly issues: readonly Issue[];
  readonly wait: number | null;
  constructor(refused: Refused, { issues = [], wait, cause }: Details = {}) {
    super(refused.message, { cause });
    this.name = 'HttpFault';
    this.refused = refused;
    this.issues = issues;
    this.wait = wait ?? null;
  }
}
