import type { Reports } from '../reports.ts';
import type { Trail } from '../trail.ts';
import type { Origins } from './origins.ts';
import type { Scope } from './scope.ts';

/** What reading a tree needs to know, and where it leaves what it finds. */
export interface Reading {
  readonly scope: Scope;
  readonly reports: Reports;
  readonly origins: Origins;
}

/** The same at one place of a tree. */
export interface Reader extends Reading {
  readonly trail: Trail;
}
