import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import {
  Button,
  ButtonLink,
  ErrorState,
  IconButton,
  Loading,
  PageTitle,
  Picker,
  Progress,
  Segmented,
  Skeleton,
  Slider,
  Switch,
  TextField,
  toast,
  Toasts,
} from '../../../src/web/ui/index.ts';

describe('a button', () => {
  it('does nothing while it is busy, and says so, but keeps the focus', async () => {
    const press = vi.fn<() => void>();
    render(
      <Button busy onClick={press}>
        Send
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Send', busy: true });
    await userEvent.click(button);
    expect(press).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
  });

  it('that is only an icon has a name', () => {
    render(<IconButton label="Close" icon={<svg />} />);
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  });

  it('that leads elsewhere is a link', async () => {
    const { hook, history } = memoryLocation({ path: '/', record: true });
    render(
      <Router hook={hook}>
        <ButtonLink to="/progress">Progress</ButtonLink>
      </Router>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Progress' }));
    expect(history).toEqual(['/', '/progress']);
  });
});

describe('a segmented choice', () => {
  it('is a group of radio buttons with a name and an explanation', () => {
    render(
      <Segmented
        label="Timing"
        hint="How long"
        value="off"
        segments={[
          { value: 'on', label: 'On' },
          { value: 'off', label: 'Off' },
        ]}
        onChange={() => undefined}
      />,
    );
    const group = screen.getByRole('group', { name: 'Timing', description: 'How long' });
    expect(group).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Off', checked: true })).toBeTruthy();
  });

  it('tells which one was chosen', async () => {
    const choose = vi.fn<(value: 'a' | 'b') => void>();
    render(
      <Segmented
        label="Timing"
        value="a"
        segments={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
        onChange={choose}
      />,
    );
    await userEvent.click(screen.getByText('B'));
    expect(choose).toHaveBeenCalledExactlyOnceWith('b');
  });
});

describe('a field', () => {
  it('ties its label, hint and error to the input', () => {
    render(<TextField label="Name" hint="Yours" error="Too long" value="" onChange={() => undefined} />);
    const input = screen.getByRole('textbox', { name: 'Name', description: 'Yours Too long' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Too long');
  });

  it('that switches says whether it is on', async () => {
    const flip = vi.fn<(on: boolean) => void>();
    render(<Switch label="Sound" checked={false} onChange={flip} />);
    await userEvent.click(screen.getByRole('switch', { name: 'Sound', checked: false }));
    expect(flip).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('that slides says what its value stands for', () => {
    const move = vi.fn<(value: number) => void>();
    render(<Slider label="Volume" value={40} say={(value) => `${value} per cent`} onChange={move} />);
    const slider = screen.getByRole('slider', { name: 'Volume' });
    expect(slider.getAttribute('aria-valuetext')).toBe('40 per cent');
    fireEvent.change(slider, { target: { value: '60' } });
    expect(move).toHaveBeenCalledExactlyOnceWith(60);
  });

  it('that picks can go back to any', async () => {
    const pick = vi.fn<(value: 'phone' | null) => void>();
    const options = [{ value: 'phone', label: 'Phone' }] as const;
    render(<Picker label="Channel" any="Any channel" value="phone" options={options} onChange={pick} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'Any channel');
    expect(pick).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('what stands for something else', () => {
  it('says once what is being loaded, and hides the grey boxes', () => {
    render(
      <Loading label="Loading the cards">
        <Skeleton />
        <Skeleton />
      </Loading>,
    );
    expect(screen.getByRole('status').textContent).toBe('Loading the cards');
  });

  it('announces an error and offers to try again', async () => {
    const retry = vi.fn<() => void>();
    render(
      <ErrorState title="No answer" onRetry={retry}>
        Try in a moment.
      </ErrorState>,
    );
    expect(screen.getByRole('alert').textContent).toContain('No answer');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('shows how far something has come, in words too', () => {
    render(<Progress label="Kinds" value={3} max={9} says="3 of 9" />);
    expect(screen.getByRole('progressbar', { name: 'Kinds' }).getAttribute('aria-valuetext')).toBe('3 of 9');
  });
});

describe('a toast', () => {
  it('is announced, said once however often, and can be dismissed', async () => {
    render(<Toasts />);
    const dismiss = async () => userEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
    toast('Saved.');
    toast('Saved.');
    await dismiss();
    expect(screen.queryByText('Saved.')).toBeNull();
  });
});

describe('the title of a page', () => {
  function Pages() {
    const [path, setPath] = useState('/');
    return (
      <>
        <button
          type="button"
          onClick={() => {
            history.pushState(null, '', '/next');
            setPath('/next');
          }}
        >
          On
        </button>
        <PageTitle key={path} title={path === '/' ? 'First' : 'Second'} />
      </>
    );
  }

  it('leaves the focus alone on the first page and takes it on the next', async () => {
    render(<Pages />);
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole('button', { name: 'On' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Second' }));
    expect(document.title).toBe('Second · Poise');
  });
});
