import { describe, expect, it } from 'vitest';
import { checkFragments, checkLaw, formatScenario } from '#scenario';
import { check, codesOf } from './builders.ts';
import { docExamples } from './library-files.ts';

const [least = '', afterwards = '', desk = '', beats = '', endings = '', fragments = '', law = ''] =
  docExamples;

describe('docs/scenario-format.md', () => {
  it('has seven examples', () => expect(docExamples).toHaveLength(7));

  it('begins with a scenario without a mistake', () => {
    expect(check(least)).toMatchObject({ production: { scenario: { id: 'late-parcel' } }, diagnostics: [] });
  });

  it('shows keys and values that exist: only names and left-out sentences are missed', () => {
    const [head = ''] = least.split('beats:\n');
    const { diagnostics } = check(head.replace('chat', 'phone') + afterwards + desk + beats + endings);
    const missed = new Set(codesOf(diagnostics));
    for (const code of missed) expect(['PS202', 'PS203', 'PS204', 'PS210', 'PS311', 'PS319']).toContain(code);
  });

  it('shows a file of fragments without a mistake', () => {
    expect(checkFragments(fragments, { file: 'fragments.yaml' }).diagnostics).toEqual([]);
  });

  it('shows a law of which only the other stances are missed', () => {
    const { diagnostics } = checkLaw(law, { file: 'bargainer.yaml' });
    for (const code of new Set(codesOf(diagnostics))) expect(code).toBe('PS205');
  });

  it('writes its examples as the formatter would', () => {
    expect(formatScenario(least, { file: 'late-parcel.yaml' }).text).toBe(least);
    expect(formatScenario(fragments, { file: 'fragments.yaml', kind: 'fragments' }).text).toBe(fragments);
  });
});
