import { describe, expect, it } from 'vitest';
import type { Effect } from '#dialogue';
import type { Entry } from '../../../src/web/trainee/conversation/live/entry.ts';
import { companyIn, toldHere } from '../../../src/web/trainee/conversation/live/scene.ts';
import { entriesOf } from '../../../src/web/trainee/conversation/live/transcript.ts';

const say = (by: 'customer' | 'trainee' | 'narrator', text: string, line = text): Effect => ({
  type: 'say',
  by,
  line,
  text,
  audio: null,
});
const told = (entries: readonly Entry[]) =>
  entries.map((entry) => (entry.kind === 'words' ? entry.text : entry.kind));
const fresh = { move: 0, at: 0, before: [] };

describe('a transcript', () => {
  it('moves its clock on with every wait', () => {
    const wait: Effect = { type: 'wait', seconds: 172_800, why: 'silence' };
    const entries = entriesOf([wait, say('customer', 'Any news?')], { ...fresh, at: 60 });
    expect(entries.map(({ at }) => at)).toEqual([172_860, 172_860]);
  });

  it('lets one ask for a hold before the music plays', () => {
    const hold: Effect = { type: 'wait', seconds: 60, why: 'hold' };
    const entries = entriesOf([hold, say('trainee', 'One moment, please.'), say('customer', 'Fine.')], fresh);
    expect(told(entries)).toEqual(['One moment, please.', 'wait', 'Fine.']);
  });

  it('does not let a customer repeat a question that nobody has answered', () => {
    const before = entriesOf([say('customer', 'Where is it?')], { ...fresh, move: -1 });
    const silence: Effect = { type: 'wait', seconds: 12, why: 'silence' };
    const after = entriesOf([silence, say('customer', 'Where is it?')], { ...fresh, before });
    expect(told(after)).toEqual(['wait']);
  });

  it('lets a customer repeat a question after an answer, for that means something', () => {
    const before = entriesOf([say('customer', 'Where is it?')], { ...fresh, move: -1 });
    const after = entriesOf([say('trainee', 'I see.'), say('customer', 'Where is it?')], {
      ...fresh,
      before,
    });
    expect(told(after)).toEqual(['I see.', 'Where is it?']);
  });

  it('gives every entry a name of its own', () => {
    const effects = [say('customer', 'One.'), say('customer', 'Two.')];
    const ids = [...entriesOf(effects, fresh), ...entriesOf(effects, { ...fresh, move: 1 })].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(4);
  });
});

describe('a word aside', () => {
  const mika = { name: 'Mika Torvald', role: 'shift lead' };
  const said = (by: 'customer' | 'trainee' | 'other', text: string): Effect => ({
    type: 'say',
    by,
    line: text,
    text,
    audio: null,
    ...(by === 'other' ? { name: mika.name } : {}),
  });
  const entries = entriesOf(
    [
      said('customer', 'It is late.'),
      { type: 'scene', with: mika },
      said('other', 'What now?'),
      said('trainee', 'We owe it.'),
      { type: 'scene', with: 'customer' },
      said('customer', 'And?'),
    ],
    { move: 0, at: 0, before: [] },
  );
  const texts = (shown: typeof entries) =>
    toldHere(shown).map((entry) => (entry.kind === 'words' ? entry.text : entry.kind));

  it('is shown alone while it lasts', () => {
    expect(companyIn(entries.slice(0, 4))).toEqual(mika);
    expect(texts(entries.slice(0, 4))).toEqual(['What now?', 'We owe it.']);
  });

  it('is not among what the customer said and heard', () => {
    expect(companyIn(entries)).toBe('customer');
    expect(texts(entries)).toEqual(['It is late.', 'And?']);
  });
});
