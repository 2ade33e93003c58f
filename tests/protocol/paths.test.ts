import { describe, expect, it } from 'vitest';
import { ROUTES, pathTo } from '#protocol';

describe('addresses', () => {
  it('are filled in from the one table', () => {
    expect(pathTo('scenarios')).toBe('/api/scenarios');
    expect(pathTo('scenario', { scenario: 'late-parcel' })).toBe('/api/scenarios/late-parcel');
    expect(pathTo('profilePlays', { profile: 'me' })).toBe('/api/profiles/me/plays');
  });

  it('cannot be led elsewhere by what is filled in', () => {
    expect(pathTo('play', { play: '../profiles/me?x#y' })).toBe('/api/plays/..%2Fprofiles%2Fme%3Fx%23y');
  });

  it('are distinct, also once their parameters are ignored', () => {
    const shapes = Object.values(ROUTES).map(
      ({ method, path }) => `${method} ${path.replace(/:[a-z]+/g, ':')}`,
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
