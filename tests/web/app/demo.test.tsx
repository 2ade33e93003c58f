import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me } from '#protocol';
import type { Room } from '../../../src/web/app/rooms.ts';
import { FakeHouse, fakePerson } from './fake-house.ts';

const BANNER = /This is a demo/;

/** So many that a phone has no place for them in its header. */
const ROOMS: readonly Room[] = [{ page: 'progress', entry: 'How far you have come', screen: () => null }];

class DemoHouse extends FakeHouse {
  override me(): Me {
    return { ...super.me(), demo: true };
  }
}

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../../src/web/app/person-menu.tsx');
});

async function pageIn(house: FakeHouse) {
  house.person = fakePerson('Asha');
  house.open();
  const [{ Gate }, { Shell }, api] = await Promise.all([
    import('../../../src/web/app/gate.tsx'),
    import('../../../src/web/app/shell.tsx'),
    import('../../../src/web/api/index.ts'),
  ]);
  api.watchWhoIsThere();
  render(
    <Gate>
      <Shell rooms={ROOMS}>A page</Shell>
    </Gate>,
  );
  await screen.findByText('A page');
}

describe('what stands around a page', () => {
  it('says in a demo that everything is invented', async () => {
    await pageIn(new DemoHouse());
    expect(screen.getByText(BANNER).textContent).toContain('invented');
  });

  it('says nothing of the kind where work is real', async () => {
    await pageIn(new FakeHouse());
    expect(screen.queryByText(BANNER)).toBeNull();
  });

  it('leads to what a person has even where their menu cannot be fetched', async () => {
    vi.doMock('../../../src/web/app/person-menu.tsx', () => Promise.reject(new Error('no network')));
    await pageIn(new FakeHouse());
    const account = () => screen.getByRole('link', { name: 'Account of Asha' });
    expect(account().getAttribute('href')).toBe('/account');
    const all = await screen.findByRole('navigation', { name: 'All pages' });
    expect(within(all).getByRole('link', { name: 'How far you have come' })).toBeTruthy();
    expect(account()).toBeTruthy();
    expect(screen.getByText('A page')).toBeTruthy();
  });
});
