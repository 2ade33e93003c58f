import type { Permission } from '../permissions.ts';

/**
 * Who may call a route at all: everybody; whoever practises (signed in, or before the set-up with a local
 * profile); whoever is signed in; or whoever holds a permission towards anything. For the last, the route itself
 * asks how the thing stands to the caller.
 */
export type Admission = 'everybody' | 'practising' | 'signed-in' | Permission;

/** One method on one address. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly for: Admission;
}
export type RouteTable = Readonly<Record<string, Route>>;
