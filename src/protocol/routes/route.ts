import type { Permission } from '../permissions.ts';

/**
 * Who may call a route at all: everybody; whoever practises (signed in, or before the set-up with a local
 * profile); whoever is signed in; or whoever holds a permission towards anything. For the last, the route itself
 * asks how the thing stands to the caller.
 */
export type Admission = 'everybody' | 'practising' | 'signed-in' | Permission;

/**
 * Which of the server's limits counts a route's requests, for each person by themselves. `requests` counts those of
 * all routes that name none; `unlimited` is for what load balancers ask, who must never be told to wait.
 */
export type RouteRate = 'requests' | 'moves' | 'starts' | 'drafts' | 'exports' | 'unlimited';

/** One method on one address. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly for: Admission;
  readonly rate?: RouteRate;
}
export type RouteTable = Readonly<Record<string, Route>>;
