import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { OwnAssignment } from '#protocol';
import type { Offer } from '#report';
import { choose } from '../../../src/server/programme/draw.ts';
import { attemptAt, fakeDecision } from '../../report/fake-score.ts';
import type { SignedIn } from '../fixture/people.ts';
import { begin, given, place, programmeOf, viewOf, wish } from './programme.ts';

const drawFor = (one: SignedIn, assignment: string) => one.ask('POST', pathTo('draw', { assignment }));
const nextBest = (draw: number) => ({ what: 'next-best', draw }) as const;

describe('an assignment that leaves the scenarios open', () => {
  it('draws them for each person when they begin, and keeps them', async () => {
    const { mara, cleo, dan, team } = await place();
    const assignment = await given(mara, wish({ content: nextBest(2), teams: [team] }));
    expect((await programmeOf(cleo)).assignments).toMatchObject([{ toDraw: true, next: null, items: [] }]);
    const first = (await (await drawFor(cleo, assignment)).json()) as OwnAssignment;
    expect(first).toMatchObject({ toDraw: false, draws: 2 });
    expect(first.items).toHaveLength(2);
    expect(first.next).toBe(first.items[0]?.scenario);
    await begin(cleo, first.next ?? '', assignment).started;
    const again = (await (await drawFor(cleo, assignment)).json()) as OwnAssignment;
    expect(again.items.map(({ scenario }) => scenario)).toEqual(first.items.map(({ scenario }) => scenario));
    expect((await programmeOf(dan)).assignments).toMatchObject([{ toDraw: true }]);
    expect((await viewOf(mara, assignment)).people).toMatchObject([{ items: [{}, {}] }, { items: [] }]);
  });

  it('draws nothing that is kept by another assignment as long as there is something else', async () => {
    const { mara, cleo } = await place();
    await given(mara, wish({ people: [cleo.id] }));
    const assignment = await given(
      mara,
      wish({ content: nextBest(1), due: '2026-03-20', people: [cleo.id] }),
    );
    const drawn = (await (await drawFor(cleo, assignment)).json()) as OwnAssignment;
    expect(drawn.items.map(({ scenario }) => scenario)).toEqual(['talk-c']);
  });

  it('is drawn by nobody who was not given it, and not once it is closed', async () => {
    const { mara, cleo, dan } = await place();
    const assignment = await given(mara, wish({ content: nextBest(1), people: [cleo.id] }));
    expect((await drawFor(dan, assignment)).status).toBe(404);
    await mara.ask('POST', pathTo('closeAssignment', { assignment }));
    expect((await drawFor(cleo, assignment)).status).toBe(422);
  });
});

const offer = (scenario: string, archetype: string, ...behaviours: Offer['behaviours']): Offer => ({
  scenario,
  archetype,
  behaviours,
});

describe('the choice', () => {
  const OFFERS = [
    offer('ghost-a', 'ghost', 'hold-facts'),
    offer('ghost-b', 'ghost'),
    offer('nit-a', 'nitpicker', 'hold-facts'),
    offer('nit-b', 'nitpicker'),
  ];
  const missed = attemptAt(
    '2026-02-20',
    'bargain-a',
    fakeDecision({ loss: 20, label: 'costly', missed: ['hold-facts'] }),
  );
  const all = { history: [], offers: OFFERS, seen: new Set<string>(), today: '2026-03-01', count: 2 };

  it('goes by what somebody missed, in scenarios that they have not seen', () => {
    expect(choose({ ...all, history: [missed], count: 1 })).toEqual(['ghost-a']);
    expect(choose({ ...all, history: [missed], seen: new Set(['ghost-a']), count: 1 })).toEqual(['nit-a']);
  });

  it('shows somebody new one customer after the other', () => {
    expect(choose(all)).toEqual(['ghost-a', 'nit-a']);
  });

  it('gives as many as there are, those seen before at the end', () => {
    const chosen = choose({ ...all, history: [missed], seen: new Set(['ghost-a']), count: 9 });
    expect([...chosen].toSorted()).toEqual(['ghost-a', 'ghost-b', 'nit-a', 'nit-b']);
    expect(chosen.at(-1)).toBe('ghost-a');
  });
});
