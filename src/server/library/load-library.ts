import type { Production } from '#dialogue';

/** What a folder of scenarios gave. */
export interface Library {
  readonly productions: readonly Production[];
}
