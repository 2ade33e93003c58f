import type { Page } from 'playwright-core';
import { pathTo, POISE_HEADER, POISE_HEADER_VALUE } from '#protocol';
import type { Attempt, Link, Role } from '#protocol';

export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Somebody with an address and a password of their own, told by the first name. */
export const newcomer = (name: string): Newcomer => {
  const first = (/[A-Z][a-z]+/.exec(name)?.[0] ?? name).toLowerCase();
  return { name, email: `${first}@example.com`, password: `lantern gravel ${first} teapot` };
};

/** Fills in what an invitation asks for and goes in. */
export async function join(page: Page, link: string, { name, email, password }: Newcomer): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
}

export async function signIn(page: Page, { email, password }: Newcomer): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Asks the server with the session of a window, as its pages do; fails where it is refused. */
async function tell<Answer>(page: Page, path: string, data: unknown): Promise<Answer> {
  const response = await page.request.post(new URL(path, page.url()).href, {
    headers: { [POISE_HEADER]: POISE_HEADER_VALUE },
    data,
  });
  if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** A link such as an administrator's page makes. */
export async function invite(page: Page, roles: readonly Role[], team: string): Promise<string> {
  const { path } = await tell<Link>(page, pathTo('invite'), { roles, team, email: null });
  return new URL(path, page.url()).href;
}

/** Somebody who needs no window: asks the server as a page would. */
export type Ask = <Answer>(method: string, path: string, body: unknown) => Promise<Answer>;

export async function joinWithoutWindow(link: string, { name, email, password }: Newcomer): Promise<Ask> {
  const { origin, hash } = new URL(link);
  let cookie = '';
  const send = async (method: string, path: string, body: unknown) => {
    const response = await fetch(origin + path, {
      method,
      headers: { cookie, [POISE_HEADER]: POISE_HEADER_VALUE, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response;
  };
  const token = hash.slice(1);
  const accepted = await send('POST', pathTo('acceptInvitation'), { token, name, email, password });
  cookie = accepted.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return async (method, path, body) => (await send(method, path, body)).json();
}

export interface Talk {
  readonly scenario: string;
  readonly assignment: string;
  /** The words of each reply, in the order in which they are said. */
  readonly says: readonly RegExp[];
}

/** An assessed attempt from its start to the answered questions. */
export async function playAssessed(ask: Ask, { scenario, assignment, says }: Talk): Promise<void> {
  const id = crypto.randomUUID().replaceAll('-', '');
  let attempt = await ask<Attempt>('POST', pathTo('startAttempt'), { id, scenario, assignment });
  for (const words of says) {
    const choice = attempt.replies.find(({ text }) => words.test(text))?.choice;
    const moves = pathTo('moveInAttempt', { attempt: id });
    attempt = await ask('POST', moves, { seq: attempt.seq, move: { do: 'reply', choice } });
  }
  const turningPoint = { move: 0, sure: 0.7 };
  await ask('PUT', pathTo('wrapUpAttempt', { attempt: id }), { wrapUp: {}, turningPoint });
}
