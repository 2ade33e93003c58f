import { describe, expect, it } from 'vitest';
import { checkHandling, checkLaw } from '#scenario';
import { codesOf, fakeLaw, handlingFrom, lawFrom } from './builders.ts';
import { realHandlings, realLaws } from './library-files.ts';

const check = (text: string) => checkLaw(text, { file: 'victim.yaml' });

describe('a law file', () => {
  it('is read with its defaults filled in', () => {
    expect(lawFrom()).toEqual({
      id: 'victim',
      name: 'The Victim',
      drive: "It is always somebody else's doing.",
      mood: { tension: 4, trust: 4, ground: 8 },
      starts: 'lamenting',
      patience: { phone: 14, chat: 60, email: 172_800, 'in-person': 12, video: 14 },
      turns: 12,
      silenceCost: 0,
      reactions: {
        'hold-facts': { tension: -1, trust: 1, ground: 0 },
        'scripted-empathy': { tension: 1, trust: -1, ground: 0 },
      },
      stances: {
        lamenting: {
          label: 'Lamenting',
          describes: 'Tells what was done to them.',
          reactions: {},
          on: {
            'hold-facts': { to: 'listening', signature: null },
            boiling: { to: 'blaming', signature: null },
          },
        },
        listening: {
          label: 'Listening',
          describes: 'Lets an answer in.',
          reactions: {},
          on: { 'scripted-empathy': { to: 'lamenting', signature: 'starts-over' } },
        },
        blaming: {
          label: 'Blaming',
          describes: 'Looks for the culprit, and it is you.',
          reactions: {},
          on: { 'own-and-repair': { to: 'listening', signature: null } },
        },
      },
      thresholds: { boiling: { tension: [8, 10] } },
      leaves: [{ tension: [10, 10] }],
      signatures: { 'starts-over': 'Tells the whole story once more.' },
      guide: {
        recognise: 'Others act, they suffer.',
        opening: 'Give the facts back.',
        turningPoint: 'They name something they can do themselves.',
        mistakes: ['Taking over what is theirs to do'],
        goodEnding: 'Both do their part.',
      },
    });
  });

  it('may show a signature without turning, and leave in one stance only', () => {
    const { law, diagnostics } = check(
      fakeLaw(
        ['own-and-repair: listening', 'own-and-repair: { shows: starts-over }\n      hold: listening'],
        ['- { tension: 10 }', '- { stance: blaming, trust: "<= 4" }'],
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(law?.stances['blaming']?.on['own-and-repair']).toEqual({ to: null, signature: 'starts-over' });
    expect(law?.leaves).toEqual([{ trust: [0, 4], stances: ['blaming'] }]);
  });

  it('is told every mistake at once', () => {
    const text = fakeLaw(
      ['starts: lamenting', 'starts: lamentng'],
      ['phone: 14s, ', ''],
      ['hold-facts: [-1, +1, 0]', 'hold-facts: [-1, +1]'],
      ['scripted-empathy: [+1, -1, 0]', 'scripted-empaty: [+1, -4, 0]'],
      ['      boiling: blaming', '      boilin: blamin'],
      ['shows: starts-over', 'shows: start-over'],
      ['  boiling: { tension: ">= 8" }', '  hold: { tension: ">= 8", knows: x }'],
    );
    const { law, diagnostics } = check(text);
    expect(law).toBeNull();
    expect([...new Set(codesOf(diagnostics))].toSorted()).toEqual(
      ['PS205', 'PS102', 'PS113', 'PS105', 'PS208', 'PS205', 'PS207', 'PS112', 'PL401', 'PL403']
        .filter((code, i, all) => all.indexOf(code) === i)
        .toSorted(),
    );
  });

  it('keeps a mood within ten and a reaction within three', () => {
    expect(codesOf(check(fakeLaw(['tension: 4, trust', 'tension: 11, trust'])).diagnostics)).toEqual([
      'PS106',
    ]);
    expect(codesOf(check(fakeLaw(['[-1, +1, 0]', '[-4, +1, 0]'])).diagnostics)).toEqual(['PS106']);
  });

  it('has twenty stances at most', () => {
    const more = Array.from(
      { length: 20 },
      (_, i) => `  s${i}: { label: S, describes: Stands., on: { credit: s${(i + 1) % 20} } }\n`,
    ).join('');
    expect(codesOf(check(fakeLaw(['stances:\n', `stances:\n${more}`])).diagnostics)).toContain('PS113');
  });

  it.each(realLaws)('is without a mistake: $file', ({ file, text }) => {
    const { law, diagnostics } = checkLaw(text, { file });
    expect(diagnostics).toEqual([]);
    expect(law).not.toBeNull();
  });
});

describe('what every customer shares', () => {
  it('is read as adjustments', () => {
    expect(handlingFrom()).toEqual({
      rootCauses: { 'perceived-injustice': { 'real-reason': { tension: -1, trust: 1, ground: 0 } } },
      moments: { 'our-fault': { 'own-and-repair': { tension: -1, trust: 1, ground: 0 } } },
    });
  });

  it('is told every mistake at once', () => {
    const { handling, diagnostics } = checkHandling(
      'root-causes: { injustice: {} }\nmoments: { opening: { hum: [0, 0, 0], credit: [9, 0, 0] } }\nextra: 1\n',
      { file: 'handling.yaml' },
    );
    expect(handling).toBeNull();
    expect(codesOf(diagnostics)).toEqual(['PS105', 'PS105', 'PS106', 'PS101']);
  });

  it.each(realHandlings)('is without a mistake: $file', ({ file, text }) => {
    expect(checkHandling(text, { file }).diagnostics).toEqual([]);
  });
});
