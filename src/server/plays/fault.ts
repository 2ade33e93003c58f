import type { Attempt, FaultCode } from '#protocol';
import type { KeptPlay } from '../store/attempt-store.ts';

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
