import { describe, expect, it } from 'vitest';
import {
  ARCHETYPES,
  BEHAVIOURS,
  COUNTERFEITS,
  ENDING_CLASSES,
  HARD_STOPS,
  MOMENTS,
  REFLECTIONS,
  ROOT_CAUSES,
  SIGNS,
  SITUATIONS,
  SKILLS,
  TRAITS,
} from '#base';
import { METERS } from '#dialogue';
import {
  ARCHETYPE_NAMES,
  archetypeName,
  BEHAVIOUR_NAMES,
  COUNTERFEIT_NAMES,
  ENDING_NAMES,
  HARD_STOP_NAMES,
  LABEL_NAMES,
  LABELS,
  MARK_NAMES,
  MARKS,
  METER_NAMES,
  MOMENT_NAMES,
  OUTCOME_BANDS,
  OUTCOME_NAMES,
  QUADRANT_NAMES,
  QUADRANTS,
  REFLECTION_NAMES,
  ROOT_CAUSE_NAMES,
  SIGN_NAMES,
  SITUATION_NAMES,
  SKILL_NAMES,
  TRAIT_NAMES,
  type Named,
} from '#report';
import { faultOf, readingGrade } from './sentences.ts';

const CATALOGUES: readonly [string, readonly string[], Readonly<Record<string, Named>>][] = [
  ['behaviours', BEHAVIOURS, BEHAVIOUR_NAMES],
  ['counterfeits', COUNTERFEITS, COUNTERFEIT_NAMES],
  ['skills', SKILLS, SKILL_NAMES],
  ['archetypes', ARCHETYPES, ARCHETYPE_NAMES],
  ['root causes', ROOT_CAUSES, ROOT_CAUSE_NAMES],
  ['signs', SIGNS, SIGN_NAMES],
  ['traits', TRAITS, TRAIT_NAMES],
  ['situations', SITUATIONS, SITUATION_NAMES],
  ['labels', LABELS, LABEL_NAMES],
  ['marks', MARKS, MARK_NAMES],
  ['outcome bands', OUTCOME_BANDS, OUTCOME_NAMES],
  ['ending classes', ENDING_CLASSES, ENDING_NAMES],
  ['hard stops', HARD_STOPS, HARD_STOP_NAMES],
  ['moments', MOMENTS, MOMENT_NAMES],
  ['meters', METERS, METER_NAMES],
  ['reflections', REFLECTIONS, REFLECTION_NAMES],
  ['corners of the map', QUADRANTS, QUADRANT_NAMES],
];

describe.each(CATALOGUES)('the names of the %s', (_, ids, names) => {
  it('cover every id and no other', () => {
    expect(Object.keys(names).sort()).toEqual([...ids].sort());
  });

  it('are short, each its own, and explained in one sound sentence', () => {
    const all = Object.values(names);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name, means } of all) {
      expect(name.length).toBeLessThanOrEqual(45);
      expect(name).not.toMatch(/[.]$/);
      expect([means, faultOf(means)]).toEqual([means, null]);
      expect(means.length).toBeLessThanOrEqual(120);
    }
  });

  it('can be read with eight years of school', () => {
    const text = Object.values(names)
      .map(({ name, means }) => `${name}. ${means}`)
      .join(' ');
    expect(readingGrade(text)).toBeLessThanOrEqual(8);
  });
});

describe('the name of an archetype', () => {
  it('comes from its law where a trainer added it', () => {
    expect(archetypeName('bargainer', null).name).toBe('The Bargainer');
    expect(archetypeName('hurried', { name: 'The Hurried', drive: 'has a train to catch' })).toEqual({
      name: 'The Hurried',
      means: 'Has a train to catch.',
    });
  });
});
