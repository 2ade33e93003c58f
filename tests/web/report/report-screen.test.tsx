import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { productions } from '../../../src/web/api/index.ts';
import { emptyShelf, shelve } from '../../../src/web/api/outbox/play-shelf.ts';
import { ReportScreen } from '../../../src/web/trainee/report/report-screen.tsx';
import { fakeRequest, fakeSavedPlay } from '../api/fake-plays.ts';
import { realReport } from '../debrief/real-reports.ts';
import { WorkerHere } from '../debrief/worker-here.ts';

const { saved, production, debriefed } = realReport(0, 'mixed');
let served: Record<string, unknown> = {};

const notFound = { error: { code: 'not-found', message: 'Nothing is here.' } };

beforeEach(() => {
  localStorage.clear();
  emptyShelf();
  productions.clear();
  served = { [`/api/productions/${production.hash}`]: production };
  vi.stubGlobal('Worker', WorkerHere);
  vi.stubGlobal('fetch', (path: string) => {
    const found = served[path];
    if (found === null) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(Response.json(found ?? notFound, { status: found ? 200 : 404 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the report under its address', () => {
  it('says what it is doing and then shows how the play ended', { timeout: 30_000 }, async () => {
    shelve(saved);
    render(<ReportScreen id={saved.id} />);
    expect(screen.getByRole('status').textContent).toMatch(/…$/);
    const title = await screen.findByRole(
      'heading',
      { level: 1, name: debriefed.report.headline.title },
      { timeout: 20_000 },
    );
    expect(title).toBeTruthy();
    expect(screen.getByRole('region', { name: 'The account' })).toBeTruthy();
  });

  it('leads back into a conversation that is not over', async () => {
    shelve(fakeSavedPlay({ ...saved, request: { ...saved.request, finished: false, moves: [] } }));
    render(<ReportScreen id={saved.id} />);
    const link = await screen.findByRole('link', { name: 'Go on with it' });
    expect(link.getAttribute('href')).toBe(`/play/${saved.id}`);
  });

  it('says so when nobody knows the play', async () => {
    render(<ReportScreen id={'0'.repeat(32)} />);
    expect(await screen.findByRole('heading', { name: 'This conversation is not here' })).toBeTruthy();
  });

  it('says so when its version is gone', async () => {
    shelve(saved);
    served = {};
    render(<ReportScreen id={saved.id} />);
    expect(
      await screen.findByRole('heading', { name: 'The scenario of this conversation is gone' }),
    ).toBeTruthy();
  });

  it('tries again when the server comes back', { timeout: 30_000 }, async () => {
    shelve(saved);
    served[`/api/productions/${production.hash}`] = null;
    render(<ReportScreen id={saved.id} />);
    await screen.findByRole('heading', { name: 'The conversation could not be fetched' });
    served[`/api/productions/${production.hash}`] = production;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'The account' }, { timeout: 20_000 })).toBeTruthy();
  });

  it('tells in words when a log does not fit its scenario', { timeout: 30_000 }, async () => {
    const { hash, scenario } = production;
    const moves = [{ do: 'reply', id: 'nothing-like-it' }] as const;
    shelve(
      fakeSavedPlay({
        ...saved,
        request: fakeRequest({ scenario: scenario.id, hash, moves, finished: true }),
      }),
    );
    render(<ReportScreen id={saved.id} />);
    expect(
      await screen.findByRole('heading', { name: 'The report could not be made' }, { timeout: 20_000 }),
    ).toBeTruthy();
  });
});
