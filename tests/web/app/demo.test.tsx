import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me } from '#protocol';
import { FakeHouse, fakePerson } from './fake-house.ts';

const BANNER = /This is a demo/;

class DemoHouse extends FakeHouse {
  override me(): Me {
    return { ...super.me(), demo: true };
  }
}

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

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
      <Shell rooms={[]}>A page</Shell>
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
});
