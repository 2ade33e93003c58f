import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attempt } from '#protocol';
import { AttemptStatus } from '../../../src/web/trainee/attempt/attempt-status.tsx';
import type { Keeping } from '../../../src/web/trainee/attempt/live/attempt-session.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function shown(keeping: Omit<Keeping, 'attempt'>) {
  const now: Keeping = { attempt: {} as Attempt, ...keeping };
  return render(<AttemptStatus session={{ subscribe: () => () => undefined, keeping: () => now }} />);
}

describe('where the last answer of an attempt is', () => {
  it('is said at all times, and that this one counts', () => {
    shown({ delivery: 'saved', news: null });
    expect(screen.getByText('Saved on server')).toBeTruthy();
    expect(screen.getByText('This one counts')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('is called being saved only when that takes over a second', () => {
    shown({ delivery: 'sending', news: null });
    act(() => void vi.advanceTimersByTime(999));
    expect(screen.queryByText('Saving')).toBeNull();
    act(() => void vi.advanceTimersByTime(1));
    expect(screen.getByText('Saving')).toBeTruthy();
  });

  it.each([
    ['waiting', null, /Waiting for network\. Your answer is kept on this device and will be sent\./],
    ['unsaved', null, /Not saved\. .* leave this page open/],
    ['saved', 'elsewhere', /This conversation went on in another window/],
    ['saved', 'refused', /did not take that answer/],
  ] as const)('is announced when it is %s, %s', (delivery, news, words) => {
    shown({ delivery, news });
    expect(screen.getByRole('status').textContent).toMatch(words);
  });

  it('is never called saved while it is not', () => {
    shown({ delivery: 'waiting', news: null });
    expect(screen.queryByText('Saved on server')).toBeNull();
  });
});
