import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeHouse, fakePerson } from '../app/fake-house.ts';

let house: FakeHouse;

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
  house = new FakeHouse();
  house.person = fakePerson('Anna', { roles: ['administrator'] });
  house.open();
});
afterEach(() => vi.unstubAllGlobals());

async function open(secondFactor: 'staff' | 'own-choice') {
  let kept: unknown = { secondFactor };
  house.answers.set('GET /api/organisation/sign-in', () => Response.json(kept));
  house.answers.set('PUT /api/organisation/sign-in', ({ body }) => Response.json((kept = body)));
  const [{ SecondFactorPart }, api] = await Promise.all([
    import('../../../src/web/administrator/settings/second-factor-part.tsx'),
    import('../../../src/web/api/index.ts'),
  ]);
  await api.askWhoIsThere();
  render(<SecondFactorPart />);
  await screen.findByLabelText('Everybody decides for themselves');
}

const choice = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const save = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save choice' });
const told = () => house.heard.filter(({ method }) => method === 'PUT').map(({ body }) => body);

describe('of whom a second factor is asked', () => {
  it('is shown as it is, and nothing can be saved before something is chosen', async () => {
    await open('staff');
    expect(choice(/^Asked of managers/).checked).toBe(true);
    expect(save().disabled).toBe(true);
    expect(screen.queryByText(/led to it/)).toBeNull();
  });

  it('is left to everybody with one choice', async () => {
    await open('staff');
    fireEvent.click(choice(/^Everybody decides/));
    fireEvent.click(save());
    await vi.waitFor(() => expect(told()).toEqual([{ secondFactor: 'own-choice' }]));
    await vi.waitFor(() => expect(save().disabled).toBe(true));
    expect(choice(/^Everybody decides/).checked).toBe(true);
  });

  it('warns whoever has none that they are led to it themselves', async () => {
    await open('own-choice');
    fireEvent.click(choice(/^Asked of managers/));
    expect(screen.getByText(/is led to it at their next step.* You, too\./)).toBeTruthy();
  });
});
