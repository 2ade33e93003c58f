import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SKILLS } from '#base';
import type { Alert, Member } from '#protocol';
import { Alerts } from '../../../src/web/manager/team/alerts.tsx';
import { Attention } from '../../../src/web/manager/team/attention.tsx';
import { Members } from '../../../src/web/manager/team/members.tsx';
import { dayOf } from '../../../src/web/words/index.ts';
import { alertWords, changeWords } from '../../../src/web/manager/team/team-words.ts';

interface Level {
  readonly amount?: number;
  readonly mean?: number;
}

const member = (
  name: string,
  overrides: Partial<Member> = {},
  { amount = 40, mean = 50 }: Level = {},
): Member => ({
  person: name.toLowerCase(),
  name,
  attempts: 3,
  first: 3,
  lastAt: '2026-03-01T10:00:00.000Z',
  hardStops: 0,
  lastHardStopAt: null,
  overdue: 0,
  didNotPass: 0,
  skills: SKILLS.map((skill) => ({
    skill,
    amount,
    trust: 'fair',
    band: amount < 12 ? null : { low: mean - 10, mean, high: mean + 10 },
  })),
  changes: [],
  ...overrides,
});

const names = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

describe('the people of a team', () => {
  it('stand by name and cannot be put in the order of a skill while that rests on too little', () => {
    render(<Members members={[member('Ada'), member('Bo', {}, { amount: 90 })]} />);
    expect(names()).toEqual(['Ada', 'Bo']);
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    expect(screen.getByText(/rests on 70 decisions/)).toBeTruthy();
  });

  it('can be put in the order of a skill once it rests on seventy decisions for everybody, without a rank', async () => {
    render(
      <Members
        members={[member('Ada', {}, { amount: 80, mean: 70 }), member('Bo', {}, { amount: 90, mean: 30 })]}
      />,
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Listening' }));
    expect(names()).toEqual(['Bo', 'Ada']);
    expect(screen.queryByText(/^(#|1\.|1st)/)).toBeNull();
  });

  it('have no number where there is too little to go by', () => {
    render(<Members members={[member('Ada', {}, { amount: 5 })]} />);
    const row = screen.getByRole('listitem');
    expect(within(row).getAllByText('fair evidence')).toHaveLength(3);
    expect(within(row).queryByText(/\d+ to \d+/)).toBeNull();
  });
});

describe('a large team', () => {
  const forty = Array.from({ length: 40 }, (_, n) => member(`Person ${String(n).padStart(2, '0')}`));

  it('stands in a short list until all of it is wanted, and then the keyboard goes on where it was', async () => {
    render(<Members members={forty} />);
    expect(names()).toHaveLength(15);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 40' }));
    expect(names()).toHaveLength(40);
    expect(document.activeElement?.textContent).toBe('Person 15');
  });

  it('stands on paper as a whole', () => {
    render(<Members members={forty} />);
    fireEvent(window, new Event('beforeprint'));
    expect(names()).toHaveLength(40);
    fireEvent(window, new Event('afterprint'));
    expect(names()).toHaveLength(15);
  });
});

describe('who needs the manager first', () => {
  it('is told by name under what they are in, a crossed line before what is late', () => {
    const stopped = { hardStops: 2, lastHardStopAt: '2025-03-03T10:00:00.000Z' };
    const late = member('Bo', { overdue: 1, didNotPass: 2 });
    render(<Attention members={[member('Ada'), late, member('Cy', { ...stopped, overdue: 2 })]} />);
    const said = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Crossed a line that no talk may cross 1 of 3 people',
      'Late with something 2 of 3 people',
      'Out of tries, and not passed 1 of 3 people',
    ]);
    expect(screen.getAllByRole('link').map(({ parentElement }) => parentElement?.textContent)).toEqual([
      `Cy twice, last on ${dayOf(stopped.lastHardStopAt)}`,
      'Bo',
      'Cy 2 assignments',
      'Bo 2 conversations',
    ]);
  });

  it('is nobody where nothing is wrong', () => {
    render(<Attention members={[member('Ada')]} />);
    expect(screen.getByText(/^Nobody:/)).toBeTruthy();
  });
});

describe('what is worth ten minutes', () => {
  const alerts: readonly Alert[] = [
    { kind: 'overdue', people: 3, of: 14 },
    { kind: 'decision', hash: 'h', beat: 'b', title: 'Five or eight', cue: null, lost: 9, n: 14 },
  ];

  it('leads from a moment to its plan, and does not say again who is late', () => {
    render(<Alerts team="returns" alerts={alerts} withNames />);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/team/returns/huddle?version=h&beat=b');
  });

  it('says that people are late where no names are shown', () => {
    render(<Alerts team="returns" alerts={alerts} withNames={false} />);
    expect(screen.getByText('3 of 14 people are late with something.')).toBeTruthy();
  });
});

describe('the words about a team', () => {
  it('speak of change only as better or not clear', () => {
    expect(changeWords(member('Ada'))).toBe('Too early to say');
    const unclear = { skill: 'de-escalation', word: 'no clear change yet' } as const;
    const better = { skill: 'active-listening', word: 'probably improved' } as const;
    expect(changeWords(member('Ada', { changes: [unclear] }))).toBe('No clear change yet');
    expect(changeWords(member('Ada', { changes: [unclear, better] }))).toBe('Listening probably improved');
  });

  it('say a pattern in one sentence', () => {
    expect(alertWords({ kind: 'overdue', people: 3, of: 14 }, true)).toBe(
      '3 of 14 people are late with something.',
    );
    const decision = {
      kind: 'decision',
      hash: 'h',
      beat: 'b',
      title: 'Five or eight',
      cue: 'it says eight here',
      lost: 7,
      n: 10,
    } as const;
    expect(alertWords(decision, true)).toBe(
      '7 of 10 lose points at the same moment of “Five or eight”: “it says eight here”.',
    );
    expect(alertWords({ ...decision, cue: null }, false)).toBe(
      'About 70% lose points at the same moment of “Five or eight”.',
    );
  });
});
