import { faultSchema, POISE_HEADER, POISE_HEADER_VALUE, PROFILE_HEADER } from '#protocol';
import * as v from 'valibot';
import { ApiError } from './api-error.ts';
import { ownProfile } from './own-profile.ts';

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
  return send(path, { headers: { [PROFILE_HEADER]: ownProfile() } }, answer);
}

/** PUT: says how something is to be. The same may be said again without harm. */
export function tell<Answer>(question: Question<Answer> & { readonly body: unknown }): Promise<Answer> {
  const body = JSON.stringify(question.body);
  const headers = {
    'content-type': 'application/json',
    [POISE_HEADER]: POISE_HEADER_VALUE,
    [PROFILE_HEADER]: ownProfile(),
  };
  const keepalive = body.length < OUTLIVES_PAGE;
  return send(question.path, { method: 'PUT', body, headers, keepalive }, question.answer);
}

async function send<Answer>(path: string, init: RequestInit, schema: Schema<Answer>): Promise<Answer> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, { ...init, signal: AbortSignal.timeout(DEADLINE_MS) });
    body = await response.json();
  } catch (cause) {
    if (cause instanceof SyntaxError) throw unreadable(path, cause);
    throw new ApiError('unreachable', 'The server did not answer.', { cause });
  }
  if (!response.ok) throw refusal(path, body);
  const answer = v.safeParse(schema, body);
  if (!answer.success) throw unreadable(path, new v.ValiError(answer.issues));
  return answer.output;
}

const unreadable = (path: string, cause: unknown) =>
  new ApiError('unreadable', `What answered ${path} is not what this version understands.`, { cause });

function refusal(path: string, body: unknown): ApiError {
  const fault = v.safeParse(faultSchema, body);
  if (!fault.success) return unreadable(path, body);
  return new ApiError('refused', fault.output.error.message, { fault: fault.output.error });
}
