/** An expected failure is a value; only a programmer's error throws. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** Closes a switch over a union: reaching it is a compile error when a member was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`Nothing handles ${JSON.stringify(value)}; add a case for it.`);
}
