import { describe, expect, it } from 'vitest';
import { howFar, isOpen, nextStep } from '../../../src/web/trainee/programme/next-step.ts';
import { dueDay, dueIn } from '../../../src/web/words/index.ts';
import { fakeItem, fakeOwn } from './fake-assignment.ts';

const PLAY = 'f0'.repeat(16);

describe('the next step of an assignment', () => {
  it('leads to the announcement of the assessment, and says which assignment it is for', () => {
    const own = fakeOwn();
    expect(nextStep(own)).toEqual({
      says: '“The late parcel”.',
      press: 'Begin',
      to: `/assessment/late-parcel?assignment=${own.id}`,
    });
  });

  it('leads into the attempt that is open', () => {
    const items = [fakeItem({ open: PLAY, used: 1, standing: 'in-progress' })];
    expect(nextStep(fakeOwn({ items }))).toMatchObject({ press: 'Go on', to: `/attempt/${PLAY}` });
  });

  it('says how many tries are left once one is used', () => {
    const second = (used: number, attempts: number) =>
      nextStep(fakeOwn({ attempts, items: [fakeItem({ used }), fakeItem({ scenario: 'other' })] }));
    expect(second(1, 2)).toMatchObject({
      says: 'Next: “The late parcel”, your last try.',
      press: 'Try again',
    });
    expect(second(1, 3)).toMatchObject({ says: 'Next: “The late parcel”, 2 tries left.' });
  });

  it('leads to the conversation itself where it is practice', () => {
    expect(nextStep(fakeOwn({ assessed: false }))).toMatchObject({ to: '/scenario/late-parcel' });
  });

  it('is to let choose where nothing is chosen yet, and nothing where nothing can be done', () => {
    const undrawn = fakeOwn({ toDraw: true, draws: 3, items: [], next: null });
    expect(nextStep(undrawn)).toMatchObject({
      says: '3 conversations are chosen for you when you begin.',
      to: null,
    });
    expect(nextStep(fakeOwn({ next: null }))).toBeNull();
  });

  it('is over when it is closed, passed or not to be passed any more', () => {
    expect(isOpen(fakeOwn())).toBe(true);
    expect(isOpen(fakeOwn({ standing: 'overdue' }))).toBe(true);
    expect(isOpen(fakeOwn({ standing: 'did-not-pass' }))).toBe(false);
    expect(isOpen(fakeOwn({ closedAt: '2026-03-05T09:00:00.000Z' }))).toBe(false);
  });

  it('counts what is settled among several', () => {
    const items = [fakeItem({ standing: 'passed' }), fakeItem({ standing: 'excused' }), fakeItem()];
    expect(howFar(fakeOwn({ items }))).toBe('2 of 3 passed');
    expect(howFar(fakeOwn())).toBeNull();
  });
});

describe('a last day', () => {
  const now = Date.UTC(2026, 2, 10, 15);

  it.each([
    ['2026-03-10', 'today'],
    ['2026-03-11', 'tomorrow'],
    ['2026-03-15', 'in 5 days'],
    ['2026-03-09', 'a day late'],
    ['2026-03-01', '9 days late'],
  ])('%s is %s', (day, says) => expect(dueIn(day, now)).toBe(says));

  it('is the same day for everybody, with its year where that is another', () => {
    expect(dueDay('2026-03-10', now)).toBe('Tue 10 March');
    expect(dueDay('2027-01-02', now)).toBe('2 January 2027');
  });
});
