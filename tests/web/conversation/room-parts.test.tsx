import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Move } from '#dialogue';
import { Meters } from '../../../src/web/trainee/conversation/coach/meters.tsx';
import type { Entry } from '../../../src/web/trainee/conversation/live/entry.ts';
import { SpokenWords } from '../../../src/web/trainee/conversation/skins/spoken-words.tsx';
import { Announcer } from '../../../src/web/trainee/conversation/talk/announcer.tsx';
import { Desk } from '../../../src/web/trainee/conversation/talk/desk.tsx';
import { ReplyDock } from '../../../src/web/trainee/conversation/talk/reply-dock.tsx';
import type { ReplyDockProps } from '../../../src/web/trainee/conversation/talk/reply-dock.tsx';
import { fakeScenario } from '../../dialogue/fake-production.ts';

const dock = (overrides: Partial<ReplyDockProps> = {}): ReplyDockProps => ({
  replies: [
    { id: 'a', text: 'I will look.' },
    { id: 'b', text: 'Here it is.' },
  ],
  sending: null,
  silence: 'Stay silent',
  patience: null,
  busy: 'Robin is speaking',
  keys: true,
  hint: null,
  onMove: () => undefined,
  onHurry: () => undefined,
  ...overrides,
});

describe('the place of the replies', () => {
  it('makes each move by a press', async () => {
    const onMove = vi.fn<(move: Move) => void>();
    render(<ReplyDock {...dock({ onMove })} />);
    await userEvent.click(screen.getByRole('button', { name: /Here it is/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Stay silent' }));
    expect(onMove.mock.calls).toEqual([[{ do: 'reply', id: 'b' }], [{ do: 'silence' }]]);
  });

  it('names its keys only where they work', () => {
    const { rerender } = render(<ReplyDock {...dock()} />);
    expect(screen.getByRole('button', { name: /Here it is/ }).getAttribute('aria-keyshortcuts')).toBe('2');
    rerender(<ReplyDock {...dock({ keys: false })} />);
    expect(screen.getByRole('button', { name: /Here it is/ }).hasAttribute('aria-keyshortcuts')).toBe(false);
    expect(screen.queryByText(/to say nothing/)).toBeNull();
  });

  it('shows patience only where it runs and is to be seen', () => {
    const { rerender } = render(<ReplyDock {...dock({ patience: 12_000 })} />);
    expect(screen.getByText('Their patience')).toBeTruthy();
    rerender(<ReplyDock {...dock()} />);
    expect(screen.queryByText('Their patience')).toBeNull();
  });

  it('says what happens instead while there is nothing to reply, and skips on request', async () => {
    const onHurry = vi.fn<() => void>();
    render(<ReplyDock {...dock({ replies: [], onHurry })} />);
    expect(screen.getByText('Robin is speaking')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Skip ahead' }));
    expect(onHurry).toHaveBeenCalledTimes(1);
  });

  it('keeps an answer in sight while it is on its way, and says so only when that takes long', () => {
    vi.useFakeTimers();
    const sending = { words: 'Here it is.', stuck: false };
    const { rerender } = render(<ReplyDock {...dock({ replies: [], sending })} />);
    expect(screen.getByText('Here it is.')).toBeTruthy();
    expect(screen.queryByText('Saving your answer')).toBeNull();
    act(() => void vi.advanceTimersByTime(1000));
    expect(screen.getByText('Saving your answer')).toBeTruthy();
    rerender(<ReplyDock {...dock({ replies: [], sending: { ...sending, stuck: true } })} />);
    expect(screen.queryByText('Saving your answer')).toBeNull();
    expect(screen.getByText('Here it is.')).toBeTruthy();
    vi.useRealTimers();
  });

  it('keeps the focus when the pressed reply disappears', async () => {
    const { rerender } = render(<ReplyDock {...dock()} />);
    await userEvent.click(screen.getByRole('button', { name: /Here it is/ }));
    rerender(<ReplyDock {...dock({ replies: [] })} />);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Your reply' }));
  });
});

describe('the announcer', () => {
  const scenario = fakeScenario({ facts: [{ id: 'friday', text: 'It left on Friday.' }] });
  const words = (id: string, by: 'customer' | 'trainee', text: string): Entry => ({
    kind: 'words',
    by,
    text,
    line: id,
    id,
    move: 0,
    at: 0,
  });

  it('reads out the customer, the time and what was learnt, but never the trainee’s own words', () => {
    const entries: Entry[] = [
      words('1', 'customer', 'Where is it?'),
      words('2', 'trainee', 'I am looking.'),
      { kind: 'wait', why: 'hold', seconds: 60, id: '3', move: 0, at: 0 },
      { kind: 'learn', name: 'friday', id: '4', move: 0, at: 0 },
      { kind: 'signature', name: 'asks-for-more', id: '5', move: 0, at: 0 },
    ];
    render(<Announcer entries={entries} from={0} scenario={scenario} />);
    const said = [...screen.getByTestId('announcer').querySelectorAll('p')].map((line) => line.textContent);
    expect(said).toEqual([
      'Robin Ames: Where is it?',
      'On hold for 1 minute',
      'You now know: It left on Friday.',
    ]);
  });

  it('adds a line and leaves those that were said as they are', () => {
    const first = words('1', 'customer', 'Where is it?');
    const { rerender } = render(<Announcer entries={[first]} from={0} scenario={scenario} />);
    const element = screen.getByText(/Where is it/);
    rerender(<Announcer entries={[first, words('2', 'customer', 'Hello?')]} from={0} scenario={scenario} />);
    expect(screen.getByText(/Where is it/)).toBe(element);
  });

  it('is silent about what was said before the page was opened', () => {
    render(<Announcer entries={[words('1', 'customer', 'Where is it?')]} from={1} scenario={scenario} />);
    expect(screen.queryByText(/Where is it/)).toBeNull();
  });
});

describe('a line', () => {
  const shown = (cue: string | null, over: number | null) => {
    const { container } = render(<SpokenWords text="Where is it, then?" cue={cue} over={over} />);
    return container;
  };

  it('reads the same whether it is being spoken or not', () => {
    expect(shown(null, 2000).textContent).toBe('Where is it, then?');
    expect(shown('is it', null).textContent).toBe('Where is it, then?');
  });

  it('is plain text once nothing moves and nothing is marked', () => {
    expect(shown(null, null).querySelectorAll('span')).toHaveLength(0);
  });
});

describe('the meters', () => {
  it('say value, word and change, each for ears as for eyes', () => {
    render(
      <Meters mood={{ tension: 7, trust: 3, ground: 8 }} before={{ tension: 5, trust: 4, ground: 8 }} />,
    );
    const [tension, trust, ground] = screen.getAllByRole('definition').map((one) => one.textContent);
    expect(tension).toBe('heated▲up 27 of 10');
    expect(trust).toBe('thin▼down 13 of 10');
    expect(ground).toBe('mostly held8 of 10');
  });
});

describe('the desk', () => {
  const cards = [
    {
      id: 'fees',
      kind: 'policy',
      title: 'Late fees',
      text: 'One waiver.',
      may: ['waive one'],
      mustRefer: [],
      mayNot: ['waive two'],
      teaches: [],
    },
  ] as const;
  const facts = [{ id: 'friday', text: 'It left on Friday.' }];

  it('shows what one may and may not only when the card is open', async () => {
    const onToggle = vi.fn<(id: string) => void>();
    const closed = { cards, facts, learnt: [], open: new Set<string>(), onToggle };
    const { rerender } = render(<Desk {...closed} />);
    expect(screen.queryByText('waive one')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Late fees/ }));
    expect(onToggle).toHaveBeenCalledWith('fees');
    rerender(<Desk {...closed} open={new Set(['fees'])} />);
    expect(screen.getByRole('heading', { name: 'You may not' }).nextElementSibling?.textContent).toContain(
      'waive two',
    );
    expect(screen.queryByRole('heading', { name: 'Refer' })).toBeNull();
  });

  it('keeps what was found out, and nothing else', () => {
    const none = { cards, facts, open: new Set<string>(), onToggle: () => undefined };
    const { rerender } = render(<Desk {...none} learnt={[]} />);
    expect(screen.queryByText('It left on Friday.')).toBeNull();
    rerender(<Desk {...none} learnt={['friday']} />);
    const found = screen.getByRole('heading', { name: 'What you found out' }).parentElement;
    expect(found && within(found).getByText('It left on Friday.')).toBeTruthy();
  });
});
