import type { Refused } from '../plays/fault.ts';

/** Where a request's body is wrong, and how. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** Thrown by a route to answer with an error; every expected one is an entry of `FAULTS`. */
export class HttpFault extends Error {
  readonly refused: Refused;
  readonly issues: readonly Issue[];
  constructor(refused: Refused, { issues = [], cause }: { issues?: readonly Issue[]; cause?: unknown } = {}) {
    super(refused.message, { cause });
    this.name = 'HttpFault';
    this.refused = refused;
    this.issues = issues;
  }
}
