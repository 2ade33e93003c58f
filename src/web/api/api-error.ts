import type { Fault, FaultCode } from '#protocol';

/**
 * A request that brought nothing back. `unreachable`: nobody answered, trying again may help. `refused`: the
 * server answered with a fault. `unreadable`: what answered does not speak this product's language.
 */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly kind: 'unreachable' | 'refused' | 'unreadable';
  readonly fault: Fault['error'] | null;
  /** Of what the server refused; 0 for anything else. Tells what the table of faults would, which need not be fetched. */
  readonly status: number;
  /** How long the server asks to wait before the same is tried again; null where it does not say. */
  readonly waitSeconds: number | null;

  constructor(
    kind: ApiError['kind'],
    message: string,
    rest: { fault?: Fault['error']; status?: number; cause?: unknown; waitSeconds?: number } = {},
  ) {
    super(message, { cause: rest.cause });
    this.kind = kind;
    this.fault = rest.fault ?? null;
    this.status = rest.status ?? 0;
    this.waitSeconds = rest.waitSeconds ?? null;
  }

  is(code: FaultCode): boolean {
    return this.fault?.code === code;
  }

  /** Whether somebody has to sign in first, or to set up what that takes; the gate shows them how. */
  get shutOut(): boolean {
    return this.is('signed-out') || this.is('factor-due');
  }

  /** Whether the same request may succeed later: nobody answered, the server is in trouble, or it asks to wait. */
  get passing(): boolean {
    return this.kind !== 'refused' || this.status === 429 || this.status >= 500;
  }
}
