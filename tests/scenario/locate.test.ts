import { describe, expect, it } from 'vitest';
import { locator } from '#scenario';
import { fakeScenario } from './builders.ts';

describe('locator', () => {
  const locate = locator(fakeScenario(), 'late-parcel.yaml');

  it('finds a beat, a reply and a value by their keys', () => {
    expect(locate(['beats', 'opening'])).toMatchObject({
      line: 13,
      column: 3,
      endColumn: 10,
      path: 'scenario late-parcel › beat opening',
    });
    expect(locate(['beats', 'opening', 'replies', 'b'])).toMatchObject({
      line: 23,
      column: 7,
      path: 'scenario late-parcel › beat opening › reply b',
    });
    expect(locate(['beats', 'opening', 'replies', 'b', 'cost'])).toMatchObject({
      line: 27,
      column: 15,
      endColumn: 16,
    });
    expect(locate(['beats', 'opening', 'replies', 'a', 'does', 1])).toMatchObject({
      line: 19,
      column: 28,
      path: 'scenario late-parcel › beat opening › reply a › does › behaviour 2',
    });
  });

  it('finds what is not written at what stands around it', () => {
    expect(locate(['beats', 'opening', 'silence'])).toMatchObject({
      line: 13,
      column: 3,
      path: 'scenario late-parcel › beat opening › silence',
    });
    expect(locate(['beats', 'nowhere', 'replies', 'a'])).toMatchObject({ line: 12, column: 1 });
    expect(locate([])).toMatchObject({
      file: 'late-parcel.yaml',
      line: 1,
      column: 1,
      path: 'scenario late-parcel',
    });
  });

  it('finds the top of a file that cannot be read', () => {
    expect(locator('[', 'late-parcel.yaml')(['beats', 'opening'])).toMatchObject({ line: 1, column: 1 });
  });
});
