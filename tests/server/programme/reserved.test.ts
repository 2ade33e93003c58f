import { expect, it } from 'vitest';
import { pathTo } from '#protocol';
import { reservedFor } from '../../../src/server/programme/reserved.ts';
import { BADLY, given, place, sit, WELL, wish } from './programme.ts';
import type { Place } from './programme.ts';

const reserved = async ({ parts, cleo }: Place) =>
  [...(await parts.database.read((tables) => reservedFor(tables, cleo.id)))].toSorted();

it('keeps the scenarios of an assessed assignment until each is passed or all attempts are used', async () => {
  const world = await place();
  const { mara, cleo } = world;
  const assignment = await given(mara, wish({ people: [cleo.id] }));
  expect(await reserved(world)).toEqual(['talk-a', 'talk-b']);
  expect((await cleo.ask('GET', pathTo('scenario', { scenario: 'talk-b' }))).status).toBe(403);
  await sit(cleo, { scenario: 'talk-a', assignment, says: WELL });
  await sit(cleo, { scenario: 'talk-b', assignment, says: BADLY });
  expect(await reserved(world)).toEqual(['talk-b']);
  expect((await cleo.ask('GET', pathTo('scenario', { scenario: 'talk-a' }))).status).toBe(200);
  await sit(cleo, { scenario: 'talk-b', assignment, says: BADLY });
  expect(await reserved(world)).toEqual([]);
});

it('lets them go when the assignment is closed, the person excused, or it is practice', async () => {
  const world = await place();
  const { mara, cleo } = world;
  const people = [cleo.id];
  const first = await given(mara, wish({ content: { what: 'these', scenarios: ['talk-a'] }, people }));
  const second = await given(mara, wish({ content: { what: 'these', scenarios: ['talk-b'] }, people }));
  await given(mara, wish({ content: { what: 'these', scenarios: ['talk-c'] }, people, assessed: false }));
  expect(await reserved(world)).toEqual(['talk-a', 'talk-b']);
  await mara.ask('POST', pathTo('closeAssignment', { assignment: first }));
  const excuse = { scenario: 'talk-b', reason: 'Did it.' };
  await mara.ask('PUT', pathTo('excuse', { assignment: second, person: cleo.id }), excuse);
  expect(await reserved(world)).toEqual([]);
});
