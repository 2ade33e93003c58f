import { describe, expect, it } from 'vitest';
import { checkFragments } from '#scenario';
import { check, codesOf, fakeScenario } from './builders.ts';

const B = `      b:
        text: I completely understand how frustrating that must be for you, and I do apologise for it.
        counterfeit: scripted-empathy
        rating: { active-listening: -1, de-escalation: -1 }
        cost: 4
        because: Could be pasted under any complaint.
        to: found
`;
const withPieces = (pieces: string, b = B) =>
  fakeScenario([B, b], ['beats:\n', `fragments:\n${pieces}beats:\n`]);
const library = (text: string) => checkFragments(text, { file: 'fragments.yaml' });

describe('a fragment', () => {
  it('gives its keys to a reply, whose own keys win', () => {
    const { production, diagnostics } = check(
      withPieces('  sorry: { text: Sorry., cost: 9, to: found }\n', '      b: { like: sorry, cost: 2 }\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(production?.scenario.beats[0]?.replies[1]).toMatchObject({
      id: 'b',
      line: 'opening/b',
      wordings: ['Sorry.'],
      cost: 2,
    });
  });

  it('may be like another one', () => {
    const pieces = '  sorry: { like: short, cost: 9 }\n  short: { text: Sorry., cost: 1, to: found }\n';
    const { production } = check(withPieces(pieces, '      b: { like: sorry }\n'));
    expect(production?.scenario.beats[0]?.replies[1]).toMatchObject({ wordings: ['Sorry.'], cost: 9 });
  });

  it('may be a beat, a silence, a card or an ending', () => {
    const text = fakeScenario(
      [
        'beats:\n',
        'desk: { account: { like: record, title: Account } }\nfragments:\n  record: { kind: record, text: Since 2019. }\n  mute: { after: 30s }\n  again: { says: Well?, silence: { like: mute }, replies: { a: { text: Yes., to: found } } }\n  gone: { class: lost, utility: 10 }\nbeats:\n  second: { like: again }\n',
      ],
      ['beats:\n  second', 'start: opening\nbeats:\n  second'],
    );
    const { production, diagnostics } = check(`${text}  away: { like: gone, title: Away }\n`);
    expect(diagnostics).toEqual([]);
    expect(production?.scenario.cards[0]).toMatchObject({ id: 'account', text: 'Since 2019.' });
    expect(production?.scenario.beats[0]).toMatchObject({
      id: 'second',
      silence: { seconds: 30, line: 'second/silence' },
    });
    expect(production?.scenario.endings[1]).toMatchObject({ id: 'away', class: 'lost', utility: 10 });
  });

  it('is missed where it leaves something out', () => {
    const { diagnostics } = check(withPieces('  sorry: { cost: 9 }\n', '      b: { like: sorry }\n'));
    expect(codesOf(diagnostics)).toEqual(['PS102', 'PS102']);
    expect(diagnostics[0]?.path).toBe('scenario late-parcel › beat opening › reply b');
  });

  it('of the library is named with the library, and its mistakes are told in its own file', () => {
    const { fragments, diagnostics } = library(
      'fragments:\n  sorry: { text: Sorry., cost: 2, to: found, cots: 3 }\n',
    );
    expect(codesOf(diagnostics)).toEqual(['PS101']);
    expect(diagnostics[0]).toMatchObject({
      file: 'fragments.yaml',
      line: 2,
      path: 'fragments fragments › fragment sorry › cots',
    });
    const text = fakeScenario([B, '      b: { like: library/sorry }\n']);
    const checked = check(text, { fragments });
    expect(checked.diagnostics).toMatchObject([{ code: 'PS101', file: 'fragments.yaml', line: 2 }]);
    const good = check(text, library('fragments:\n  sorry: { text: Sorry., cost: 2, to: found }\n'));
    expect(good.production?.scenario.beats[0]?.replies[1]).toMatchObject({ wordings: ['Sorry.'], cost: 2 });
  });

  it('of the library must be there', () => {
    const { diagnostics } = check(
      fakeScenario([B, '      b: { like: library/sory }\n']),
      library('fragments: { sorry: { cost: 2 } }\n'),
    );
    expect(diagnostics[0]).toMatchObject({ code: 'PS210', suggestion: 'Did you mean "library/sorry"?' });
  });

  it('cannot grow a small file into a huge scenario', () => {
    const long = `{ text: ${'word '.repeat(390)}, to: found }`;
    const pieces = `  wordy: { says: x, replies: { a: ${long}, b: ${long} } }\n`;
    const many = Array.from({ length: 1_900 }, (_, i) => `  b${i}: { like: wordy }\n`).join('');
    const start = process.cpuUsage();
    const { diagnostics } = check(withPieces(pieces).replace('beats:\n', `beats:\n${many}`));
    const { user } = process.cpuUsage(start);
    expect(codesOf(diagnostics)).toContain('PS213');
    expect(user / 1_000).toBeLessThan(1_500);
  });

  it('cannot multiply by being like others in turn', () => {
    const pieces = Array.from(
      { length: 30 },
      (_, i) => `  f${i}: { replies: { a: { like: f${i + 1} }, b: { like: f${i + 1} } } }\n`,
    ).join('');
    const start = process.cpuUsage();
    check(withPieces(`${pieces}  f30: { text: x, to: found }\n`, '      b: { like: f0 }\n'));
    const { user } = process.cpuUsage(start);
    expect(user / 1_000).toBeLessThan(500);
  });
});
