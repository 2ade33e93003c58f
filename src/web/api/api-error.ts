import { FAULTS } from '#protocol';
import type { Fault, FaultCode } from '#protocol';

/**
 * A request that brought nothing back. `unreachable`: nobody answered, trying again may help. `refused`: the
 * server answered with a fault. `unreadable`: what answered does not speak this product's language.
 */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly kind: 'unreachable' | 'refused' | 'unreadable';
  readonly fault: Fault['error'] | null;
  /** How long the server asks to wait before the same is tried again; null where it does not say. */
  readonly waitSeconds: number | null;

  constructor(
    kind: ApiError['kind'],
    message: string,
    rest: { fault?: Fault['error']; cause?: unknown; waitSeconds?: number } = {},
  ) {
    super(message, { cause: rest.cause });
    this.kind = kind;
    this.fault = rest.fault ?? null;
    this.waitSeconds = rest.waitSeconds ?? null;
  }

  is(code: FaultCode): boolean {
    return this.fault?.code === code;
  }

  /** Whether the same request may succeed later: nobody answered, the server is in trouble, or it asks to wait. */
  get passing(): boolean {
    if (this.kind !== 'refused' || this.is('too-many-requests')) return true;
    const statuses: Readonly<Record<string, number>> = FAULTS;
    return (statuses[this.fault?.code ?? ''] ?? 500) >= 500;
  }
}
