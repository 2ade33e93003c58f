import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Past } from '../../../src/web/trainee/programme/past.tsx';
import { fakeItem, fakeOwn } from './fake-assignment.ts';

const PLAY = 'b2'.repeat(16);

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-03-09T12:00:00.000Z'), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it('leads to the report of each finished attempt and says who has written about it', () => {
  const reports = [
    { play: 'a9'.repeat(16), number: 1, said: [] },
    { play: PLAY, number: 2, said: ['Mara', 'Marc Olin'] },
  ];
  render(<Past assignments={[fakeOwn({ standing: 'passed', items: [fakeItem({ reports })] })]} />);
  const links = screen.getAllByRole('link', { name: /^Your report, try/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    `/attempt/${'a9'.repeat(16)}/report`,
    `/attempt/${PLAY}/report`,
  ]);
  expect(screen.getAllByText(/wrote about it/).map(({ textContent }) => textContent.trim())).toEqual([
    'Mara and Marc Olin wrote about it',
  ]);
});

it('says of a day that is still to come that it is due, not that it was', () => {
  const on = (due: string, id: string) => fakeOwn({ due, id, standing: 'passed' });
  render(<Past assignments={[on('2026-03-09', 'a'), on('2026-03-08', 'b')]} />);
  expect(screen.getByText('Due Mon 9 March')).toBeTruthy();
  expect(screen.getByText('Was due Sun 8 March')).toBeTruthy();
});
