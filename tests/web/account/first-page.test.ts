import { describe, expect, it } from 'vitest';
import { firstPage } from '../../../src/web/account/door/first-page.ts';

describe('whoever signs in and asked for no page in particular', () => {
  it('begins with their team where they manage, else with practice', () => {
    expect(firstPage({ roles: ['trainee', 'manager'] })).toBe('/team');
    expect(firstPage({ roles: ['trainer', 'trainee'] })).toBe('/');
    expect(firstPage(null)).toBe('/');
  });
});
