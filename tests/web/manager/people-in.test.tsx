import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AssignedPerson, Assignment, Standing } from '#protocol';
import { PeopleIn } from '../../../src/web/manager/assignments/people-in.tsx';

type Item = AssignedPerson['items'][number];

const item = (overrides: Partial<Item> = {}): Item => ({
  scenario: 'a',
  title: 'Under the table leg',
  standing: 'overdue',
  used: 0,
  points: null,
  at: null,
  play: null,
  excuse: null,
  ...overrides,
});

const person = (name: string, standing: Standing, items: readonly Item[] = [item({ standing })]) => ({
  id: name.toLowerCase(),
  name,
  standing,
  excuse: null,
  items,
});

const given = (people: Assignment['people']): Assignment => ({
  id: 'firm',
  title: 'Firm and fair',
  note: '',
  gated: false,
  assessed: true,
  due: '2026-11-16',
  minimum: 60,
  attempts: 2,
  draws: 0,
  madeAt: '2026-10-09T11:37:22.400Z',
  closedAt: null,
  teams: [],
  named: [],
  from: 'Mara',
  mine: true,
  begun: true,
  others: 0,
  scenarios: [],
  people,
});

describe('the people in an assignment', () => {
  it('have each conversation told where something was done, with the way to it', () => {
    const done = item({ standing: 'passed', used: 2, points: 84, play: '1'.repeat(32) });
    render(
      <PeopleIn given={given([person('Ada', 'overdue', [done, item({ scenario: 'b', title: 'Late' })])])} />,
    );
    const link = screen.getByRole('link', { name: 'Under the table leg' });
    expect(link.getAttribute('href')).toBe(`/team/attempts/${'1'.repeat(32)}`);
    expect(screen.getByText('Passed · 84 points · 2 of 2 tries')).toBeTruthy();
    expect(screen.getByText('Late')).toBeTruthy();
  });

  it('are one line where nothing was begun', () => {
    render(<PeopleIn given={given([person('Bo', 'overdue', [item(), item({ scenario: 'b' })])])} />);
    expect(screen.getAllByText('Overdue')).toHaveLength(1);
    expect(screen.queryByText('Under the table leg')).toBeNull();
  });

  it('can be looked at by how they stand once they are many', async () => {
    const many = Array.from({ length: 12 }, (_, n) => person(`P${n}`, n < 3 ? 'overdue' : 'not-started'));
    render(<PeopleIn given={given(many)} />);
    expect(screen.getAllByRole('heading')).toHaveLength(12);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who is shown' }), 'Overdue, 3');
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['P0', 'P1', 'P2']);
  });
});
