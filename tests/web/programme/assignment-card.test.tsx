import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AssignmentCard } from '../../../src/web/trainee/programme/assignment-card.tsx';
import { fakeItem, fakeOwn } from './fake-assignment.ts';

it('says how it counts, so that nobody has to guess', () => {
  const items = [fakeItem(), fakeItem({ scenario: 'b', title: 'Second' })];
  render(<AssignmentCard assignment={fakeOwn({ gated: true, items })} first />);
  expect(
    screen.getByText(
      'From Mara. Assessed: 60 of 100 points pass, with 2 tries each. Each opens when you have passed the one before.',
    ),
  ).toBeTruthy();
});

it('says of practice that its result stays with the person', () => {
  render(<AssignmentCard assignment={fakeOwn({ assessed: false, note: 'Enjoy.' })} first />);
  expect(screen.getByText(/^Practice: .* How it went stays with you\.$/)).toBeTruthy();
  expect(screen.getByText('Enjoy.')).toBeTruthy();
});

it('shows what is not open yet as words, not as a link', () => {
  const locked = fakeItem({
    scenario: 'b',
    title: 'Second',
    hindrance: 'It opens when you have passed the one before.',
  });
  render(<AssignmentCard assignment={fakeOwn({ items: [fakeItem(), locked] })} first />);
  expect(screen.getByRole('link', { name: 'The late parcel' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Second' })).toBeNull();
  expect(screen.getByText('It opens when you have passed the one before.')).toBeTruthy();
});
