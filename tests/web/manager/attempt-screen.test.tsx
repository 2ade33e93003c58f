import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttemptReview, ReviewNotes } from '#protocol';
import { productions } from '../../../src/web/api/index.ts';
import { AttemptScreen } from '../../../src/web/manager/attempt/attempt-screen.tsx';
import { ADA, AT, fakeNotes, fakeReview, fakeReviewServer, MIA, mixed } from '../debrief/fake-review.ts';
import { WorkerHere } from '../debrief/worker-here.ts';

const { report } = mixed.debriefed;
const first = report.score.decisions[0]?.move ?? 0;

beforeEach(() => {
  localStorage.clear();
  productions.clear();
  history.replaceState(null, '', '/');
  vi.stubGlobal('Worker', WorkerHere);
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  // It has no modal dialogs either; the real one is met in the browser test.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => vi.unstubAllGlobals());

let visits = 0;
/** Under an id of its own each time, since answers are remembered. */
async function open(overrides: Partial<AttemptReview> = {}) {
  const id = (++visits).toString(16).padStart(32, '0');
  const found = fakeReview(overrides);
  const server = fakeReviewServer({ ...found, play: { ...found.play, id } });
  vi.stubGlobal('fetch', server.fetch);
  render(<AttemptScreen id={id} />);
  await screen.findByRole('region', { name: 'The whole talk' }, { timeout: 20_000 });
  return server;
}
const withNotes = (notes: Partial<ReviewNotes>) => open({ notes: fakeNotes(notes) });
const turn = (number: number) => {
  const heading = within(screen.getByRole('region', { name: 'The whole talk' })).getByRole('heading', {
    name: `Turn ${number}`,
  });
  return within(heading.closest('li') ?? document.body);
};

const idsOf = (sent: readonly { readonly path: string; readonly body: unknown }[]) =>
  sent
    .filter(({ path }) => path.endsWith('/comments'))
    .map(({ body }) => (body as { readonly id: string }).id);

const contest = { id: 'c'.repeat(32), move: first, by: ADA, at: AT, text: 'She had asked twice.' } as const;

describe('an attempt under review', { timeout: 30_000 }, () => {
  it('says who it was, how it ended, what would have saved it, and whom “you” means', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1, name: report.headline.title })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ada' }).getAttribute('href')).toBe('/team/people/ada');
    expect(screen.getByText(/Where its author writes “you”, it means Ada/)).toBeTruthy();
    expect(screen.getByText(/^Ada kept .* possible points/)).toBeTruthy();
    expect(screen.queryByText(/^You kept/)).toBeNull();
    for (const lesson of report.lessons) expect(screen.getByText(lesson.stronger.rule)).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'What Ada did' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Try/ })).toBeNull();
  });

  it('says first what waits for an answer, and lets it be settled in words', async () => {
    const server = await withNotes({ contests: [{ ...contest, state: 'open', answers: [] }] });
    const [waiting] = screen.getAllByRole('list', { name: 'Seen differently' });
    expect(waiting?.textContent).toContain('Ada sees turn 1 differently and waits for your answer');
    const thread = within(turn(1).getByRole('region', { name: 'Seen differently' }));
    await userEvent.click(thread.getByRole('button', { name: 'Settle it' }));
    await userEvent.type(thread.getByRole('textbox'), 'You are right about the tone.');
    const settled = { id: 'd'.repeat(32), by: MIA, at: AT, text: 'You are right about the tone.' };
    server.becomes(
      fakeNotes({
        contests: [{ ...contest, state: 'resolved', answers: [{ ...settled, state: 'resolved' }] }],
      }),
    );
    await userEvent.click(thread.getByRole('button', { name: 'Settle it' }));
    expect(await turn(1).findByText('Settled it')).toBeTruthy();
    expect(turn(1).getByText('She had asked twice.')).toBeTruthy();
    expect(server.sent.at(-1)).toMatchObject({
      path: `/api/review/contests/${contest.id}/answers`,
      body: { state: 'resolved', text: 'You are right about the tone.' },
    });
  });

  it('takes a comment on a turn as plain text', async () => {
    const server = await open();
    const text = '<b>Why</b> this one?';
    await userEvent.click(turn(1).getByRole('button', { name: /^Comment.*turn 1/ }));
    await userEvent.type(turn(1).getByRole('textbox', { name: 'Your comment' }), text);
    server.becomes(
      fakeNotes({
        comments: [{ id: 'e'.repeat(32), move: first, answers: null, by: MIA, at: AT, text }],
      }),
    );
    await userEvent.click(turn(1).getByRole('button', { name: 'Comment' }));
    expect(await turn(1).findByText(text)).toBeTruthy();
    expect(server.sent.at(-1)).toMatchObject({ method: 'POST', body: { move: first, text } });
    expect(screen.getByRole('link', { name: 'turn 1' }).getAttribute('href')).toBe(`#turn-${first}`);
  });

  it('keeps what was written when the server cannot be reached', async () => {
    await open();
    await userEvent.click(turn(1).getByRole('button', { name: /^Comment.*turn 1/ }));
    await userEvent.type(turn(1).getByRole('textbox', { name: 'Your comment' }), 'Not lost.');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await userEvent.click(turn(1).getByRole('button', { name: 'Comment' }));
    expect((await turn(1).findByRole('alert')).textContent).toContain('What you wrote is still here.');
    expect(turn(1).getByRole('textbox')).toHaveProperty('value', 'Not lost.');
  });

  it('sends what got no answer under the same id again, and the next comment under another', async () => {
    const server = await open();
    const say = async (press: () => Promise<unknown>) => {
      await userEvent.click(turn(1).getByRole('button', { name: /^Comment.*turn 1/ }));
      await userEvent.type(turn(1).getByRole('textbox', { name: 'Your comment' }), 'Once.');
      await press();
    };
    const press = () => userEvent.click(turn(1).getByRole('button', { name: 'Comment' }));
    await say(async () => {
      vi.stubGlobal('fetch', async (...sent: Parameters<typeof server.fetch>) => {
        await server.fetch(...sent);
        throw new TypeError('no network');
      });
      await press();
      await turn(1).findByRole('alert');
      vi.stubGlobal('fetch', server.fetch);
      await press();
    });
    await turn(1).findByRole('button', { name: /^Comment.*turn 1/ });
    await say(press);
    await vi.waitFor(() => expect(idsOf(server.sent)).toHaveLength(3));
    const [lost, again, next] = idsOf(server.sent);
    expect(again).toBe(lost);
    expect(next).not.toBe(lost);
  });

  it('rates a reply otherwise only with another value, a reason and words', async () => {
    const server = await open();
    await userEvent.click(turn(1).getByRole('button', { name: /^Rate it otherwise/ }));
    const dialog = within(screen.getByRole('dialog'));
    const save = () => dialog.getByRole('button', { name: /^Rate it/ });
    expect(save()).toHaveProperty('disabled', true);
    const { skill, key } = fakeNotes().ratings[0] ?? { skill: 'active-listening', key: 0 };
    const other = key >= 0 ? key - 1 : key + 1;
    const slider = dialog.getByRole('slider', { name: 'Your rating' });
    fireEvent.change(slider, { target: { value: String(other) } });
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Why' }), 'local-policy');
    expect(save()).toHaveProperty('disabled', true);
    await userEvent.type(dialog.getByRole('textbox'), 'Our policy asks for it.');
    await userEvent.click(save());
    expect(server.sent.at(-1)).toMatchObject({
      body: { move: first, skill, value: other, reason: 'local-policy', text: 'Our policy asks for it.' },
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows a changed rating with both values, and the skill of the talk with both', async () => {
    const notes = fakeNotes();
    const [rating] = notes.ratings;
    if (!rating) throw new Error('The scenario rates something.');
    await withNotes({
      overrides: [
        {
          id: 'f'.repeat(32),
          move: rating.move,
          skill: rating.skill,
          from: -1,
          to: 1,
          reason: 'key-wrong',
          withdraws: null,
          by: MIA,
          at: AT,
          text: 'See our handbook.',
        },
      ],
      skills: notes.skills.map((one, place) =>
        place === 0 ? { ...one, key: { score: 12.4, amount: 2 }, now: { score: 48.6, amount: 2 } } : one,
      ),
    });
    const layers = within(turn(1).getByRole('region', { name: 'Rated otherwise' }));
    expect(layers.getByText(/−1/).textContent).toMatch(/−1 →to \+1$/);
    expect(layers.getByText('The key is wrong here.')).toBeTruthy();
    expect(screen.getByText(/12 by the key/).textContent).toBe('12 by the key, 49 as it stands');
    await userEvent.click(layers.getByRole('button', { name: 'Take it back' }));
    expect(layers.getByRole('textbox', { name: 'Why do you take it back?' })).toBeTruthy();
  });

  it('tells of an unlikely pace without judging', async () => {
    await open({ flags: ['faster-than-reading'] });
    expect(screen.getByText(/ask Ada before you make anything of it/)).toBeTruthy();
  });

  it('can be read without any verdict, for a second reading', async () => {
    const server = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Give a second reading' }));
    const talk = screen.getByRole('region', { name: 'The whole talk' });
    for (const label of ['Strong', 'Costly', 'Slip', 'Breaking point']) {
      expect(within(talk).queryByText(label)).toBeNull();
    }
    expect(screen.queryByRole('region', { name: 'The account' })).toBeNull();
    await userEvent.click(within(talk).getAllByRole('button', { name: /^Keep 0/ })[0] ?? talk);
    expect(server.sent.at(-1)).toMatchObject({ method: 'PUT', body: { move: first, value: 0 } });
  });
});

describe('an attempt of somebody else’s team', () => {
  it('is not there', async () => {
    vi.stubGlobal('fetch', fakeReviewServer(fakeReview()).fetch);
    render(<AttemptScreen id={'0'.repeat(32)} />);
    expect(await screen.findByRole('heading', { name: 'This attempt is not here' })).toBeTruthy();
  });
});
