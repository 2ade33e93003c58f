import { describe, expect, it } from 'vitest';
import type { Line, Scenario } from '#dialogue';
import { check, fakeScenario } from './builders.ts';

const SAYS =
  'says: It was meant to be here on Monday. It is always mine that goes missing.\n    cue: meant to be here on Monday';

function scenarioFrom(...changes: [string, string][]): Scenario {
  const { production, diagnostics } = check(fakeScenario(...changes));
  if (!production) throw new Error(JSON.stringify(diagnostics, null, 1));
  return production.scenario;
}

const said = (...changes: [string, string][]): (readonly Line[])[] => [
  ...(scenarioFrom(...changes).beats[0]?.says ?? []),
];
const ids = (groups: readonly (readonly Line[])[]): string[][] =>
  groups.map((group) => group.map(({ id }) => id));

describe('the id of a line', () => {
  it('is the name of the beat where it says one thing, in one or several wordings', () => {
    expect(said()).toMatchObject([[{ id: 'opening', by: 'customer', when: null, audio: null }]]);
    expect(said([SAYS, 'says: [Monday!, Monday.]'])).toEqual([
      [{ id: 'opening', by: 'customer', wordings: ['Monday!', 'Monday.'], when: null, audio: null }],
    ]);
  });

  it('has the name of the variant, or its place', () => {
    expect(
      ids(
        said([
          SAYS,
          'says: [{ id: hot, when: { tension: 9 }, text: a }, { when: { tension: 8 }, text: b }, c]',
        ]),
      ),
    ).toEqual([['opening.hot', 'opening.2', 'opening.3']]);
  });

  it('has its own part for what the narrator tells, which comes first', () => {
    const groups = said([
      SAYS,
      'says: Monday.\n    happens: [{ id: late, when: { trust: 1 }, text: x }, { text: [y, z] }]',
    ]);
    expect(ids(groups)).toEqual([['opening/happens.late', 'opening/happens.2'], ['opening']]);
    expect(groups[0]?.[0]?.by).toBe('narrator');
    expect(ids(said([SAYS, 'happens: Three days pass.']))).toEqual([['opening/happens']]);
  });

  it('names reply, silence and hold by beat, and reactions by what they react to', () => {
    const { beats } = scenarioFrom(
      ['channel: chat', 'channel: phone'],
      ['any complaint.\n', 'any complaint.\n        reaction: Hm.\n'],
      [
        '    replies:\n',
        '    silence: { reaction: [{ id: low, when: { trust: 1 }, text: Hello? }, { text: Well? }] }\n    replies:\n',
      ],
    );
    expect([...(beats[0]?.replies ?? [])].map(({ line }) => line)).toEqual(['opening/a', 'opening/b']);
    expect(beats[0]?.replies[1]?.reaction.map(({ id }) => id)).toEqual(['opening/b/reaction']);
    expect(beats[0]?.silence.line).toBe('opening/silence');
    expect(beats[0]?.silence.reaction.map(({ id }) => id)).toEqual([
      'opening/silence/reaction.low',
      'opening/silence/reaction.2',
    ]);
    expect(beats[0]?.hold?.line).toBe('opening/hold');
  });

  it('names last words by ending, and signatures by name', () => {
    const { endings, signatures } = scenarioFrom(
      [
        'title: The parcel turns up',
        'title: The parcel turns up, says: [{ id: glad, when: { trust: 9 }, text: Oh! }, { text: Right. }]',
      ],
      ['beats:\n', 'signatures: { starts-over: [As I said., Once more.] }\nbeats:\n'],
    );
    expect(endings[0]?.says.map(({ id }) => id)).toEqual(['found/says.glad', 'found/says.2']);
    expect(signatures['starts-over']).toEqual([
      {
        id: 'signature/starts-over',
        by: 'customer',
        wordings: ['As I said.', 'Once more.'],
        when: null,
        audio: null,
      },
    ]);
  });

  it('is never given twice in a scenario', () => {
    const { beats, endings, signatures } = scenarioFrom(['channel: chat', 'channel: phone']);
    const all = [
      ...beats.flatMap((beat) => [
        ...beat.says.flat(),
        ...[...beat.replies, beat.silence, ...(beat.hold ? [beat.hold] : [])].flatMap((option) => [
          { id: option.line },
          ...option.reaction,
        ]),
      ]),
      ...endings.flatMap(({ says }) => says),
      ...Object.values(signatures).flat(),
    ].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });

  it('keeps the recording with its variant', () => {
    expect(said([SAYS, 'says: [{ text: Monday., audio: monday.mp3 }]'])).toMatchObject([
      [{ id: 'opening.1', audio: 'monday.mp3' }],
    ]);
  });
});
