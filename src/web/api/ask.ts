import { faultSchema, PERSON_HEADER, POISE_HEADER, POISE_HEADER_VALUE, PROFILE_HEADER } from '#protocol';
import * as v from 'valibot';
import { ApiError } from './api-error.ts';
import { isPerson, ownProfile } from './own-profile.ts';

const DEADLINE_MS = 15_000;
/** A browser lets 64 KiB in all outlive their page; one request should not take it all. */
const OUTLIVES_PAGE = 16_384;

type Schema<Answer> = v.GenericSchema<unknown, Answer>;

export interface Question<Answer> {
  readonly path: string;
  /** What the answer must look like; anything else is an error and never reaches a screen. */
  readonly answer: Schema<Answer>;
}

/** GET: asks for something. */
export function ask<Answer>({ path, answer }: Question<Answer>): Promise<Answer> {
  return send(path, { headers: ownHeader() }, answer);
}

/** GET without saying who one believes to be, for finding out who one is. */
export function askAnew<Answer>({ path, answer }: Question<Answer>): Promise<Answer> {
  return send(path, {}, answer);
}

interface Telling {
  readonly path: string;
  /** PUT says how something is to be and may be said again without harm; POST and DELETE do what the route says. */
  readonly method?: 'PUT' | 'POST' | 'DELETE';
  readonly body?: unknown;
  /** For work that takes the server longer than anything else does, or that is given up. */
  readonly signal?: AbortSignal;
}

/** Changes something. Without an `answer` schema nothing is expected back but that it was done. */
export function tell(telling: Telling): Promise<void>;
export function tell<Answer>(telling: Telling & Question<Answer>): Promise<Answer>;
export function tell(telling: Telling & Partial<Question<unknown>>): Promise<unknown> {
  const { path, method = 'PUT', answer, signal } = telling;
  const body = telling.body === undefined ? null : JSON.stringify(telling.body);
  const headers = {
    ...(body !== null && { 'content-type': 'application/json' }),
    [POISE_HEADER]: POISE_HEADER_VALUE,
    ...ownHeader(),
  };
  const keepalive = (body?.length ?? 0) < OUTLIVES_PAGE;
  return send(path, { method, body, headers, keepalive, ...(signal && { signal }) }, answer ?? DONE);
}

/** Whose this page is. */
export const ownHeader = () => ({ [isPerson() ? PERSON_HEADER : PROFILE_HEADER]: ownProfile() });

const DONE = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);

let onShutOut: () => void = () => undefined;

/** Calls when the server no longer knows who asks, or wants more of them. The request itself fails all the same. */
export function whenShutOut(run: () => void): void {
  onShutOut = run;
}

async function send<Answer>(path: string, init: RequestInit, schema: Schema<Answer>): Promise<Answer> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, { signal: AbortSignal.timeout(DEADLINE_MS), ...init });
    body = response.status === 204 ? null : await response.json();
  } catch (cause) {
    if (cause instanceof SyntaxError) throw unreadable(path, cause);
    throw new ApiError('unreachable', 'The server did not answer.', { cause });
  }
  if (!response.ok) throw refusal(path, response, body);
  const answer = v.safeParse(schema, body);
  if (!answer.success) throw unreadable(path, new v.ValiError(answer.issues));
  return answer.output;
}

const unreadable = (path: string, cause: unknown) =>
  new ApiError('unreadable', `What answered ${path} is not what this version understands.`, { cause });

/** What a refused request says, and for how long. */
export function refusal(path: string, { headers, status }: Response, body: unknown): ApiError {
  const read = v.safeParse(faultSchema, body);
  if (!read.success) return unreadable(path, body);
  const fault = read.output.error;
  const wait = Number.parseInt(headers.get('retry-after') ?? '', 10);
  const error = new ApiError('refused', fault.message, {
    fault,
    status,
    ...(wait > 0 && { waitSeconds: wait }),
  });
  if (error.shutOut) onShutOut();
  return error;
}
