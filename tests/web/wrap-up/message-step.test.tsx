import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../src/web/trainee/wrap-up/answers.ts';
import { archetypeNamed } from '../../../src/web/trainee/wrap-up/questions.ts';
import type { Questions } from '../../../src/web/trainee/wrap-up/questions.ts';
import { WrapUpForm } from '../../../src/web/trainee/wrap-up/wrap-up-form.tsx';
import { fakeScenario } from '../../dialogue/fake-production.ts';

const { customer, mood } = fakeScenario();
const questions: Questions = {
  title: 'A parcel that never came',
  customer: { ...customer, name: 'Robin Ames' },
  mood,
  diagnosis: null,
  archetypeNamed,
  documentation: [],
  followUp: [
    { id: 'reach', text: 'Ring this line, it is all noted.' },
    { id: 'search', text: 'We search from today.' },
    { id: 'promise', text: 'It will be there on Monday.' },
  ],
  company: 'Larkfield Post',
  reflection: [],
  moves: [],
};

beforeEach(() => localStorage.clear());

describe('the message after a talk', () => {
  const message = () => within(screen.getByRole('region', { name: 'The message so far' }));
  const paragraphs = () =>
    message()
      .getAllByText(/./, { selector: 'p' })
      .map(({ textContent }) => textContent);

  it('forms as sentences are picked, in that order, by keys alone, and is handed over as it stands', async () => {
    const finish = vi.fn<(answers: Answers) => void>();
    const user = userEvent.setup();
    const form = <WrapUpForm id="p1" questions={questions} talk="/play/p1" onFinish={finish} />;
    const { unmount } = render(form);
    expect(paragraphs()).toEqual([
      'To Robin Ames',
      'Hello Robin Ames,',
      'Nothing in it yet.',
      'Larkfield Post',
    ]);
    for (const name of [
      'We search from today.',
      'It will be there on Monday.',
      'Ring this line, it is all noted.',
    ]) {
      screen.getByRole('checkbox', { name }).focus();
      await user.keyboard(' ');
    }
    screen.getByRole('checkbox', { name: 'It will be there on Monday.' }).focus();
    await user.keyboard(' ');
    expect(paragraphs().slice(2, -1)).toEqual(['We search from today.', 'Ring this line, it is all noted.']);

    // Kept while it is being written, as every answer is.
    unmount();
    render(form);
    expect(paragraphs().slice(2, -1)).toEqual(['We search from today.', 'Ring this line, it is all noted.']);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'See how it went' }));
    expect(finish.mock.calls[0]?.[0].followUp).toEqual(['search', 'reach']);
  });

  it('has no step of its own where there is nothing to write', () => {
    render(
      <WrapUpForm
        id="p2"
        questions={{ ...questions, followUp: [] }}
        talk="/play/p2"
        onFinish={() => undefined}
      />,
    );
    expect(screen.queryByRole('heading', { name: 'The message afterwards' })).toBeNull();
    expect(screen.getByText('Step 1 of 1')).toBeTruthy();
  });
});
