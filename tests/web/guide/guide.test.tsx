import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ARCHETYPES, BEHAVIOURS, COUNTERFEITS, SITUATIONS } from '#base';
import { OWN_PROFILE, pathTo } from '#protocol';
import type { Play } from '#protocol';
import { ARCHETYPE_NAMES, BEHAVIOUR_NAMES, COUNTERFEIT_NAMES, SITUATION_NAMES } from '#report';
import { GuideScreen } from '../../../src/web/guide/guide-screen.tsx';
import { GuideWord } from '../../../src/web/guide/index.ts';
import { metIn } from '../../../src/web/guide/met.tsx';
import { found } from '../../../src/web/guide/search.ts';
import { fakeScore } from '../../report/fake-score.ts';
import { fakeAnswer, fakeRequest, playId } from '../api/fake-plays.ts';
import { FakeHouse, fakePerson } from '../app/fake-house.ts';
import { fakeCard } from '../library/fake-card.ts';

beforeAll(() => {
  // This DOM is older than <search>, and React warns of elements that it takes for misspelt.
  Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, {
    value: 'HTMLElement',
    configurable: true,
  });
  HTMLElement.prototype.scrollTo = () => undefined;
});

/** A talk with somebody, as far as it went. */
const talk = (scenario: string, archetype: string, overrides: Partial<Play> = {}): Play =>
  fakeAnswer(playId(scenario), fakeRequest({ scenario, finished: true, wrapUp: {} }), {
    score: fakeScore({ scenario, archetype, hash: '5'.repeat(64) }),
    ...overrides,
  });

function open(path: string) {
  const { hook, searchHook } = memoryLocation({ path });
  const id = decodeURIComponent(/^\/guide\/([^?]*)/.exec(path)?.[1] ?? '');
  render(
    <Router hook={hook} searchHook={searchHook}>
      <GuideScreen id={id} />
    </Router>,
  );
}

describe('the guide’s first page', () => {
  beforeEach(() => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network'))));
  afterEach(() => vi.unstubAllGlobals());

  it('has a link to each of the nine, the eight, the 21, the 18, and to the end of it all', () => {
    open('/guide');
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    const ids = [...ARCHETYPES, ...SITUATIONS, 'letting-go', ...BEHAVIOURS, ...COUNTERFEITS];
    expect(ids).toHaveLength(57);
    expect(addresses).toEqual(ids.map((id) => `/guide/${id}`));
  });

  it('has the situations and the end in groups of their own', () => {
    open('/guide');
    const links = (name: string) => within(screen.getByRole('region', { name })).getAllByRole('link').length;
    expect([links('Eight situations'), links('When it cannot go on')]).toEqual([8, 1]);
  });

  it('narrows down while one types, says how many are left, and finds its way back', async () => {
    open('/guide');
    const field = screen.getByRole('searchbox', { name: 'Search the guide' });
    await userEvent.type(field, 'foggy');
    const left = within(screen.getByRole('region', { name: 'Found' }));
    expect(left.getByRole('status').textContent).toMatch(/^\d+ pages? for “foggy”$/);
    expect(left.getAllByRole('link')[0]?.getAttribute('href')).toBe('/guide/foggy-no');
    await userEvent.type(field, ' zebra');
    await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(screen.getByRole('region', { name: 'Nine customers' })).toBeTruthy();
  });

  it('can be opened with a search in its address', () => {
    open('/guide?find=hangs');
    expect(screen.getByRole('region', { name: 'Found' })).toBeTruthy();
  });
});

describe('a search', () => {
  it('puts a name before a sentence, and a sentence before the rest of a page', () => {
    const ids = found('sorry');
    expect(ids[0]).toBe('over-apology');
    expect(ids).toContain('chronic-complainer');
  });

  it('takes words in any order, whatever their letters and dashes', () => {
    expect(found('ALL know it')).toContain('know-it-all');
    expect(found('know-it-all')[0]).toBe('know-it-all');
  });

  it('finds a situation by its name, and the end by a word in it', () => {
    expect(found('abusive')[0]).toBe('abusive');
    expect(found('with grace')[0]).toBe('letting-go');
    expect(found('notice contract')).toEqual(['letting-go']);
  });

  it('finds nothing where a word stands on no page', () => {
    expect(found('sorry zebra')).toEqual([]);
  });
});

describe('the page of a customer', () => {
  let house: FakeHouse;
  beforeEach(() => {
    localStorage.clear();
    house = new FakeHouse();
    house.person = fakePerson('Ada');
    house.answers.set('GET /api/scenarios', () =>
      Response.json({
        scenarios: [
          fakeCard({ id: 'met', title: 'A parcel that never came' }),
          fakeCard({ id: 'waits', title: 'Not played yet' }),
        ],
      }),
    );
    house.open();
  });
  afterEach(() => vi.unstubAllGlobals());
  const keeps = (...plays: readonly Play[]) =>
    house.answers.set(`GET ${pathTo('profilePlays', { profile: OWN_PROFILE })}`, () =>
      Response.json({ plays, next: null }),
    );

  async function openPage(id: string) {
    vi.resetModules();
    const api = await import('../../../src/web/api/index.ts');
    await api.askWhoIsThere();
    const { GuideScreen: Fresh } = await import('../../../src/web/guide/guide-screen.tsx');
    render(<Fresh id={id} />);
  }
  const practice = () => screen.findByRole('region', { name: 'Where to practise it' });

  it('counts the talks in which it was met, and says of no other talk who waits there', async () => {
    keeps(talk('met', 'ghost'));
    await openPage('ghost');
    const part = within(await practice());
    expect(part.getByText(/You have met it in one conversation so far/)).toBeTruthy();
    await part.findByRole('link', { name: 'A parcel that never came' });
    expect(part.getAllByRole('link')).toHaveLength(1);
  });

  it('says that it was not met yet', async () => {
    keeps(talk('met', 'victim'));
    await openPage('ghost');
    const part = within(await practice());
    expect(part.getByText(/You have not met it yet/)).toBeTruthy();
    expect(part.queryByRole('link')).toBeNull();
  });

  it('is there without the server, and says what it could not find out', async () => {
    house.answers.set(`GET ${pathTo('profilePlays', { profile: OWN_PROFILE })}`, () =>
      house.refusal(500, 'internal'),
    );
    await openPage('ghost');
    expect(within(await practice()).getByText(/could not be fetched/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'What backfires' })).toBeTruthy();
  });

  it('counts a talk once however often it was played, and none that was not looked back on', () => {
    const guessing = talk('late', 'ghost', { wrapUp: null });
    const going = talk('open', 'ghost', { score: null });
    expect([...metIn([talk('met', 'ghost'), talk('met', 'ghost'), guessing, going], 'ghost')]).toEqual([
      'met',
    ]);
  });
});

describe('every page', () => {
  beforeEach(() => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network'))));
  afterEach(() => vi.unstubAllGlobals());

  it.each(['ghost', 'credit', 'parroting', 'abusive', 'letting-go'] as const)(
    'has headings in their order and a way back: %s',
    (id) => {
      open(`/guide/${id}`);
      const levels = screen.getAllByRole('heading').map(({ tagName }) => tagName);
      expect(levels[0]).toBe('H1');
      expect(new Set(levels.slice(1))).toEqual(new Set(['H2']));
      expect(screen.getByRole('link', { name: 'Field guide' }).getAttribute('href')).toBe('/guide');
    },
  );

  it('bears the name that the reports use', () => {
    const names = { ...ARCHETYPE_NAMES, ...SITUATION_NAMES, ...BEHAVIOUR_NAMES, ...COUNTERFEIT_NAMES };
    for (const [id, { name }] of Object.entries(names)) {
      open(`/guide/${id}`);
      expect(document.querySelector('h1')?.textContent).toBe(name);
      cleanup();
    }
  });

  it('of another name says that there is none', () => {
    open('/guide/grumbler');
    expect(screen.getByRole('heading', { name: 'There is no page of this name' })).toBeTruthy();
  });
});

describe('a name in a text', () => {
  const word = (name: string) => screen.getByRole('button', { name });

  it('opens its entry over the page, leads on to others and back, and closes where one was', async () => {
    const reading = vi.fn<(now: boolean) => void>();
    render(
      <p>
        It sounded like{' '}
        <GuideWord id="parroting" onReading={reading}>
          Parroting
        </GuideWord>
        .
      </p>,
    );
    fireEvent.click(word('Parroting'));
    expect(reading.mock.calls).toEqual([[true]]);
    await screen.findByRole('dialog', { name: 'Parroting' });
    await userEvent.click(screen.getByRole('button', { name: 'Hold the facts' }));
    const onward = within(screen.getByRole('dialog', { name: 'Hold the facts' }));
    expect(onward.getByRole('heading', { name: 'How it sounds', level: 3 })).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Hold the facts');
    await userEvent.click(onward.getByRole('button', { name: 'Back to Parroting' }));
    await userEvent.click(screen.getByRole('button', { name: 'Back to where you were' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(reading.mock.calls).toEqual([[true], [false]]);
  });

  it.each(['Close', 'Back to where you were', 'scrim'])('gives the focus back by: %s', async (way) => {
    render(<GuideWord id="parroting">Parroting</GuideWord>);
    await userEvent.click(word('Parroting'));
    const dialog = await screen.findByRole('dialog', { name: 'Parroting' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    await userEvent.click(way === 'scrim' ? dialog : screen.getByRole('button', { name: way }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(word('Parroting'));
  });

  it('that goes away while its entry is still to come says that nobody reads any more', () => {
    const reading = vi.fn<(now: boolean) => void>();
    const { unmount } = render(
      <GuideWord id="parroting" onReading={reading}>
        Parroting
      </GuideWord>,
    );
    fireEvent.click(word('Parroting'));
    unmount();
    expect(reading.mock.calls).toEqual([[true], [false]]);
  });

  it('that the guide does not know stays a word', () => {
    render(
      <p>
        <GuideWord id="our-own-customer">The Regular</GuideWord>
      </p>,
    );
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('The Regular')).toBeTruthy();
  });
});
