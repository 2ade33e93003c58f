import { describe, expect, test } from 'vitest';
import { BEHAVIOURS, SIGNS } from '#base';
import { coverage, COVERAGE_SECTIONS, gaps } from '#analysis';
import { fakeBeat, fakeOption, fakeProduction } from '../dialogue/fake-production.ts';

const to = (id: string) => [{ when: null, to: id }];

const parcel = fakeProduction({
  id: 'late-parcel',
  archetype: 'victim',
  traits: ['impatient'],
  signs: [{ id: 'negative-tone', words: null }],
  situation: 'problem',
  reflection: ['listened'],
  beats: [
    fakeBeat({
      replies: [
        fakeOption({ id: 'a', does: ['own-and-repair', 'next-step'], to: to('found') }),
        fakeOption({ id: 'b', does: ['name-stake'], counterfeit: 'over-apology', to: to('gone') }),
      ],
    }),
  ],
});

describe('coverage of the domain', () => {
  const covered = coverage([parcel, fakeProduction({ id: 'other', archetype: 'victim', channel: 'email' })]);

  test('has every id of every list, exercised or not', () => {
    expect(Object.keys(covered)).toEqual(Object.keys(COVERAGE_SECTIONS));
    expect(Object.keys(covered['signs'] ?? {})).toEqual(SIGNS);
    expect(Object.keys(covered['behaviours-best'] ?? {})).toEqual(BEHAVIOURS);
  });

  test('names the scenarios that exercise an id', () => {
    expect(covered['archetypes']?.['victim']).toEqual(['late-parcel', 'other']);
    expect(covered['traits']?.['impatient']).toEqual(['late-parcel']);
    expect(covered['signs']?.['negative-tone']).toEqual(['late-parcel']);
    expect(covered['situations']?.['problem']).toEqual(['late-parcel']);
    expect(covered['counterfeits']?.['over-apology']).toEqual(['late-parcel']);
    expect(covered['reflections']?.['listened']).toEqual(['late-parcel']);
    expect(covered['channels']).toMatchObject({ phone: ['late-parcel'], email: ['other'], chat: [] });
  });

  test('tells behaviours that are best somewhere from those that are only offered', () => {
    expect(covered['behaviours-offered']?.['name-stake']).toEqual(['late-parcel']);
    expect(covered['behaviours-best']?.['name-stake']).toEqual([]);
    expect(covered['behaviours-best']?.['own-and-repair']).toEqual(['late-parcel']);
  });

  test('reads steps off the behaviours that are another name for them', () => {
    expect(covered['recovery']).toMatchObject({
      ownership: ['late-parcel'],
      solution: ['late-parcel'],
      exceed: [],
    });
    expect(covered['problem-solving']?.['act']).toEqual(['late-parcel']);
  });

  test('takes the word of a file for steps that no behaviour stands for, where the reply is best', () => {
    const found = coverage([
      fakeProduction({
        covers: ['letting-go-reasons/abuse'],
        beats: [
          fakeBeat({
            replies: [
              fakeOption({ id: 'a', covers: ['recovery/follow-up'], to: to('found') }),
              fakeOption({ id: 'b', covers: ['recovery/exceed', 'options/explain-options'], to: to('gone') }),
            ],
          }),
        ],
      }),
    ]);
    expect(found['letting-go-reasons']).toMatchObject({ abuse: ['late-parcel'], 'team-harm': [] });
    expect(found['recovery']).toMatchObject({ 'follow-up': ['late-parcel'], exceed: [] });
    expect(found['problem-solving']?.['follow-up']).toEqual([]);
  });

  test('lists what nobody exercises', () => {
    expect(gaps(covered)).toContain('archetypes/ghost');
    expect(gaps(covered)).not.toContain('archetypes/victim');
    expect(gaps(coverage([]))).toHaveLength(Object.values(COVERAGE_SECTIONS).flat().length);
  });
});
