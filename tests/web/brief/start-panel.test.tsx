import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MODES } from '../../../src/web/preferences/index.ts';
import { parcel } from '../../server/fixture/parcel.ts';
import { FakeHouse } from '../app/fake-house.ts';

beforeEach(() => {
  localStorage.clear();
  new FakeHouse().open();
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
});

async function open(address: string) {
  history.replaceState(null, '', address);
  vi.resetModules();
  const { StartPanel } = await import('../../../src/web/trainee/brief/start-panel.tsx');
  render(<StartPanel production={parcel()} />);
}
const comments = () =>
  MODES.filter((mode) => screen.getByRole<HTMLInputElement>('radio', { name: NAMES[mode] }).checked);
const NAMES = { coach: 'With a coach', realistic: 'Realistic' } as const;

describe('how one wants to have the conversation', () => {
  it('is with a coach at first, and without one where the address asks for that', async () => {
    await open('/scenario/late-parcel');
    expect(comments()).toEqual(['coach']);
    cleanup();
    await open('/scenario/late-parcel?mode=realistic');
    expect(comments()).toEqual(['realistic']);
  });

  it('is for everybody to choose, whatever the address asks for', async () => {
    await open('/scenario/late-parcel?mode=realistic');
    await userEvent.click(screen.getByRole('radio', { name: NAMES.coach }));
    expect(comments()).toEqual(['coach']);
  });

  it('is remembered only where it was chosen', async () => {
    await open('/scenario/late-parcel?mode=realistic');
    cleanup();
    await open('/scenario/late-parcel');
    expect(comments()).toEqual(['coach']);
  });

  it('begins the talk without a coach where the address asks for that', async () => {
    await open('/scenario/late-parcel?mode=realistic');
    await userEvent.click(screen.getByRole('button', { name: /^(Take the call|Open the|Begin)/ }));
    const kept = Object.entries(localStorage).filter(([name]) => name.startsWith('poise.1.play.'));
    expect(kept.map(([, play]) => (JSON.parse(String(play)) as { mode: string }).mode)).toEqual([
      'realistic',
    ]);
  });
});
