import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathTo } from '#protocol';
import { recall, TEAM } from './world.ts';
import type { World } from './world.ts';

/** A page that is nobody's business is no page: nothing of it is said, and nothing fetched that is refused. */
async function findsNobody(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'Nobody is here' }).waitFor();
}

/** Addresses of managers, trainers and administrators lead a trainee nowhere, and the server says no more. */
export async function traineeIsRefused(world: World): Promise<void> {
  const { page } = world.trainee;
  const person = recall(world, 'page of Asha');
  for (const path of [
    '/team',
    person,
    '/assignments',
    '/scenarios',
    '/statistics',
    '/people',
    '/people/record',
  ]) {
    await findsNobody(page, world.at(path));
  }
  const team = pathTo('teamFigures', { team: recall(world, TEAM) });
  const status = await page.evaluate(async (path) => (await fetch(path)).status, team);
  expect([403, 404]).toContain(status);
}

/** Somebody of another team is not there for a manager, and neither is an administrator's list of people. */
export async function managerIsRefused(world: World): Promise<void> {
  const { page } = world.manager;
  const other = recall(world, 'page of Otto').split('/').at(-1);
  await page.goto(world.at(`/team/people/${other}`));
  await page.getByText('Nobody of your teams has this page').waitFor();
  await findsNobody(page, world.at('/people'));
}
