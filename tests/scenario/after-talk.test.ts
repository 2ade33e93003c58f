import { describe, expect, it } from 'vitest';
import { check, codesOf, fakeScenario } from './builders.ts';

const HEAD = 'channel: chat\n';
const withHead = (lines: string) => check(fakeScenario([HEAD, `${HEAD}${lines}`]));

describe('what is written after a talk', () => {
  it('is left out of the scenario where an author left it out, so that old versions keep their hash', () => {
    const scenario = check(fakeScenario()).production?.scenario;
    expect(scenario).toBeDefined();
    expect(scenario).not.toHaveProperty('followUp');
    const plain = withHead('documentation: [{ id: a, text: A., belongs: true, because: B. }]\n').production
      ?.scenario;
    expect(plain?.documentation).toEqual([{ id: 'a', text: 'A.', belongs: true, because: 'B.' }]);
  });

  it('keeps kind, endings and conditions as they are written', () => {
    const { production, diagnostics } = withHead(
      `facts: { depot: It left the depot. }
documentation:
  - { id: a, kind: agreed, text: A., belongs: true, after: [found], because: B. }
  - { id: b, kind: follow-up, text: C., belongs: true, because: D. }
  - { id: c, kind: guess, text: E., belongs: false, because: F. }
follow-up:
  - { id: a, text: A., belongs: true, when: { knows: depot }, because: B. }
  - { id: b, text: C., belongs: false, because: D. }
`,
    );
    expect(codesOf(diagnostics)).toEqual(['PS324']);
    expect(production?.scenario.documentation[0]).toEqual({
      id: 'a',
      kind: 'agreed',
      text: 'A.',
      belongs: true,
      after: ['found'],
      because: 'B.',
    });
    expect(production?.scenario.followUp).toEqual([
      { id: 'a', text: 'A.', belongs: true, when: { knows: ['depot'] }, because: 'B.' },
      { id: 'b', text: 'C.', belongs: false, because: 'D.' },
    ]);
  });

  it('must name endings and facts that there are', () => {
    const { diagnostics } = withHead(
      'follow-up: [{ id: a, text: A., belongs: true, after: [lost], because: B. }, { id: b, text: C., belongs: true, when: { knows: nothing }, because: D. }, { id: c, text: E., belongs: false, because: F. }]\n',
    );
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('needs something to decide and ids of its own in the message as in the record', () => {
    const { diagnostics } = withHead(
      'follow-up: [{ id: a, text: A., belongs: true, because: B. }, { id: a, text: C., belongs: true, because: D. }]\n',
    );
    expect(codesOf(diagnostics).sort()).toEqual(['PS325', 'PS326']);
  });

  it('is not called incomplete while an author has not said every kind', () => {
    const { diagnostics } = withHead(
      'documentation: [{ id: a, kind: fact, text: A., belongs: true, because: B. }, { id: b, text: C., belongs: false, because: D. }]\n',
    );
    expect(diagnostics).toEqual([]);
  });
});
