import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { assignmentRequestSchema } from '#protocol';
import { inWords } from '../../../src/web/manager/assignments/counts.ts';
import { emptyDraft, missingIn, requestOf, summaryOf } from '../../../src/web/manager/assignments/draft.ts';
import type { Draft } from '../../../src/web/manager/assignments/draft.ts';

const NOW = Date.UTC(2026, 2, 1, 10);
const names = { team: () => 'Returns', person: (id: string) => `person ${id.charAt(0)}` };
const TEAM = '7e'.repeat(16);

const draft = (overrides: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(NOW),
  title: 'First week',
  scenarios: ['late-parcel', 'one-more-month'],
  teams: [TEAM],
  ...overrides,
});

describe('what stands in the form', () => {
  it('begins with what is most often meant: assessed, 60 points, two tries, a fortnight', () => {
    expect(emptyDraft(NOW)).toMatchObject({ assessed: true, minimum: 60, attempts: 2, due: '2026-03-15' });
    expect(Object.keys(missingIn(emptyDraft(NOW)))).toEqual(['what', 'who', 'title']);
  });

  it('is what the server understands', () => {
    for (const one of [draft(), draft({ what: 'next-best' }), draft({ assessed: false, gated: true })]) {
      expect(missingIn(one)).toEqual({});
      expect(v.safeParse(assignmentRequestSchema, requestOf(one)).success).toBe(true);
    }
  });

  it('is said in a sentence', () => {
    expect(summaryOf(draft({ gated: true, due: '2031-01-02' }), names)).toBe(
      'For everybody in Returns: 2 conversations, one after the other. ' +
        'Assessed: 60 points or more pass, with up to 2 tries each. Due by the end of 2 January 2031.',
    );
    const people = ['c', 'd'].map((letter) => letter.repeat(32));
    expect(summaryOf(draft({ teams: [], people, what: 'next-best', assessed: false }), names)).toMatch(
      /^For person c and person d: 3 conversations, chosen for each person by what they missed so far\. Practice: /,
    );
  });
});

describe('how many stand how', () => {
  const none = { 'not-started': 0, 'in-progress': 0, passed: 0, 'did-not-pass': 0, overdue: 0, excused: 0 };

  it('reads as text, from what is done to what worries', () => {
    expect(inWords({ ...none, passed: 3, overdue: 1, 'in-progress': 4 }, true)).toBe(
      '3 of 8 passed, 4 in progress, 1 overdue',
    );
    expect(inWords({ ...none, passed: 1 }, false)).toBe('1 of 1 done');
    expect(inWords(none, true)).toBe('Nobody has it at present');
  });
});
