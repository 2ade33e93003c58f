import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { AssignmentForm } from '../../../src/web/manager/assignments/assignment-form.tsx';
import { emptyDraft } from '../../../src/web/manager/assignments/draft.ts';
import type { Draft } from '../../../src/web/manager/assignments/draft.ts';
import { useDraft } from '../../../src/web/manager/assignments/use-draft.ts';
import { fakeAssignable } from './fake-assignment.ts';

interface ShownProps {
  readonly start?: Partial<Draft>;
  readonly begun?: boolean;
  readonly onSave?: (draft: Draft) => void;
}

function Shown({ start = {}, begun = false, onSave }: ShownProps) {
  const state = useDraft({ ...emptyDraft(), ...start });
  const from = fakeAssignable();
  return (
    <AssignmentForm
      {...{ state, from, begun }}
      fixed={begun ? from.teams.map(({ id }) => id) : []}
      fewest={2}
      save="Give it"
      back="/assignments"
      busy={false}
      error={null}
      onSave={() => onSave?.(state.draft)}
    />
  );
}

const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Give it' }));

it('says what is missing once one tries to save, and saves when nothing is', () => {
  const save = vi.fn<(draft: Draft) => void>();
  render(<Shown onSave={save} />);
  expect(screen.queryByText('Choose at least one conversation.')).toBeNull();
  press();
  expect(save).not.toHaveBeenCalled();
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(
    'Choose at least one conversation. Choose a team or a person. Give it a title.',
  );
  tick(/^The late parcel/);
  tick(/^Cleo/);
  fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Warm up' } });
  press();
  expect(save).toHaveBeenCalledWith(
    expect.objectContaining({ title: 'Warm up', scenarios: ['late-parcel'], people: ['c1'.repeat(16)] }),
  );
});

it('finds conversations by words and by customer, and keeps those chosen in an order that can be changed', () => {
  render(<Shown />);
  tick(/^The late parcel/);
  tick(/^One more month/);
  const chosen = screen.getByRole('list', { name: 'Chosen, in this order' });
  const titles = () =>
    within(chosen)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(titles()).toEqual(['The late parcel', 'One more month']);
  fireEvent.click(screen.getByRole('button', { name: 'Move One more month up' }));
  expect(titles()).toEqual(['One more month', 'The late parcel']);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'bargain' } });
  expect(screen.queryByRole('checkbox', { name: /^The late parcel/ })).toBeNull();
  expect(screen.getByText('1 conversation')).toBeTruthy();
});

it('marks those who have it by their team, and lets them not be chosen twice', () => {
  render(<Shown />);
  tick(/^Returns/);
  const cleo = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Cleo/ });
  expect([cleo.checked, cleo.getAttribute('aria-disabled')]).toEqual([true, 'true']);
  fireEvent.click(cleo);
  expect(cleo.checked).toBe(true);
});

it('asks, once somebody has begun, only for what may still change', () => {
  render(
    <Shown begun start={{ teams: fakeAssignable().teams.map(({ id }) => id), scenarios: ['late-parcel'] }} />,
  );
  expect(screen.queryByRole('group', { name: 'Conversations' })).toBeNull();
  expect(screen.queryByRole('slider')).toBeNull();
  expect(
    screen.getByRole<HTMLInputElement>('checkbox', { name: /^Returns/ }).getAttribute('aria-disabled'),
  ).toBe('true');
  const tries = within(screen.getByRole('combobox', { name: 'Tries for each conversation' }));
  expect(tries.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['2', '3', '4', '5']);
});
