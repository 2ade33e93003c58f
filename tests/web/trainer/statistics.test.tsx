import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ItemReview, ItemScenario, ItemScenarios, ItemSituation } from '#protocol';
import { itemScenario, itemScenarios } from '../../../src/web/trainer/statistics/item-resources.ts';
import { ScenarioStatisticsScreen } from '../../../src/web/trainer/statistics/scenario-screen.tsx';
import { StatisticsScreen } from '../../../src/web/trainer/statistics/scenarios-screen.tsx';

const HASH = 'a'.repeat(64);

const fakeSituation = (overrides: Partial<ItemSituation> = {}): ItemSituation => ({
  choicesOnly: { score: 12, decisions: 11, luck: 43.1, verdict: 'keep' },
  people: 120,
  full: 48,
  dependence: { share: 0.75, verdict: 'keep' },
  provisional: true,
  verdict: 'keep',
  ...overrides,
});

const fakeReview = (overrides: Partial<ItemReview> = {}): ItemReview => ({
  scenario: 'parcel',
  title: 'A late parcel',
  hash: HASH,
  beat: 'opening',
  option: 'script',
  says: 'I follow the script here.',
  up: 3,
  down: 1,
  word: 'worth more',
  reasons: [
    {
      reason: 'key-wrong',
      skill: 'active-listening',
      from: -1,
      to: 1,
      month: '2026-11',
      text: 'We teach it so.',
    },
    { reason: 'language', skill: 'active-listening', from: -1, to: 0, month: '2026-10', text: null },
  ],
  ...overrides,
});

const fakeList = (overrides: Partial<ItemScenarios> = {}): ItemScenarios => ({
  scenarios: [
    {
      scenario: 'parcel',
      title: 'A late parcel',
      hash: HASH,
      n: 120,
      decisions: 4,
      keep: 2,
      look: 1,
      suspend: 0,
      situation: fakeSituation({
        choicesOnly: { score: 44.2, decisions: 11, luck: 43.1, verdict: 'suspend' },
      }),
    },
  ],
  library: { people: 60, reliability: 0.82, provisional: true, verdict: 'keep' },
  reviews: [],
  raters: {
    decisions: 12,
    needed: 10,
    raters: 3,
    alpha: 0.71,
    word: 'tentative',
    doubleMarks: { since: '2026-10-01T00:00:00.000Z', decisions: 12, wanted: 30 },
    drifts: { managers: 7, kinder: 2, stricter: 0 },
  },
  ...overrides,
});

const fakeScenario = (overrides: Partial<ItemScenario> = {}): ItemScenario => ({
  scenario: 'parcel',
  title: 'A late parcel',
  hash: HASH,
  offered: true,
  n: 120,
  versions: [{ hash: HASH, n: 120, offered: true }],
  decisions: [
    {
      beat: 'opening',
      says: 'Where is my parcel?',
      n: 120,
      verdict: 'look',
      provisional: false,
      figures: {
        credit: 0.6,
        bestShare: 0.95,
        discrimination: 0.31,
        places: { counts: [70, 30, 20], p: 0.004 },
        time: { median: 21, rapidShare: 0.08, verdict: 'look' },
        options: [
          { id: 'ask', text: 'What happened?', best: true, offered: 120, share: 0.95, direction: 0.3 },
          {
            id: 'script',
            text: 'I follow the script here.',
            best: false,
            offered: 120,
            share: 0.05,
            direction: -0.3,
          },
        ],
        reasons: [],
      },
    },
  ],
  situation: fakeSituation(),
  reviews: [fakeReview()],
  ...overrides,
});

let answers: Record<string, unknown> = {};
beforeEach(() => {
  itemScenarios.clear();
  itemScenario.clear();
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(Response.json(answers[path])));
});
afterEach(() => vi.unstubAllGlobals());

async function openList(overrides: Partial<ItemScenarios> = {}) {
  answers = { '/api/statistics/scenarios': fakeList(overrides) };
  render(<StatisticsScreen />);
  await screen.findByRole('table');
}

async function openScenario(overrides: Partial<ItemScenario> = {}) {
  answers = { '/api/statistics/scenarios/parcel': fakeScenario(overrides) };
  render(<ScenarioStatisticsScreen id="parcel" />);
  await screen.findByRole('heading', { name: 'Does one have to listen?' });
}

const part = (name: string) => screen.getByRole('region', { name });

describe('the trainer’s list', () => {
  it('says in words how far each scenario’s replies can be guessed', async () => {
    await openList();
    const row = screen.getByRole('row', { name: /A late parcel/ });
    expect(within(row).getByText('44, suspend')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Replies to look at again' })).toBeNull();
  });

  it('puts replies that managers rate otherwise first, with their reasons and a way to the decision', async () => {
    await openList({ reviews: [fakeReview()] });
    const again = within(part('Replies to look at again'));
    expect(again.getByText(/3 times managers rated it higher than the key, once lower/)).toBeTruthy();
    expect(again.getByText('We teach it so.')).toBeTruthy();
    expect(again.getByText(/November 2026/)).toBeTruthy();
    expect(again.getByRole('link').getAttribute('href')).toBe('/statistics/parcel#decision-opening');
  });

  it('tells what follows from how reliable all scenarios are, and from how managers rate', async () => {
    await openList();
    const together = within(part('All scenarios together'));
    expect(together.getByText(/at 0.82 of 1, over 60 people; below 100 that is provisional/)).toBeTruthy();
    expect(together.getByText(/agreement is 0.71 of 1. Tentative/)).toBeTruthy();
    expect(
      together.getByText(/Of 7 managers 2 rate clearly kinder than the key and 0 stricter/),
    ).toBeTruthy();
    expect(together.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('12 of 30');
  });

  it('says that nobody else sees a single person while the halves disagree, and what is not known yet', async () => {
    await openList({
      library: { people: 60, reliability: 0.41, provisional: true, verdict: 'suspend' },
      raters: { ...fakeList().raters, alpha: null, word: null, decisions: 2, drifts: null },
    });
    const together = within(part('All scenarios together'));
    expect(together.getByText(/no skill of a single person is shown to anybody but themselves/)).toBeTruthy();
    expect(together.getByText(/So far 2 ratings were given blind/)).toBeTruthy();
    expect(together.getByText(/from five managers on/)).toBeTruthy();
  });

  it('says from when on reliability can be told', async () => {
    await openList({ library: { people: 4, reliability: null, provisional: true, verdict: null } });
    expect(screen.getByText(/From 30 people on .* so far there are 4/)).toBeTruthy();
  });
});

describe('the trainer’s page on a scenario', () => {
  it('tells what is guessed, what people reach and what is left, each with its word', async () => {
    await openScenario();
    const listens = within(part('Does one have to listen?'));
    expect(listens.getByText('Guessed from the replies alone').nextSibling?.textContent).toMatch(/^12 ?Keep/);
    expect(listens.getByText('With the conversation').nextSibling?.textContent).toMatch(/^48/);
    expect(listens.getByText('Needs the conversation').nextSibling?.textContent).toMatch(/^75% ?Keep/);
    expect(listens.getByText(/luck alone reaches 43 one time in twenty/)).toBeTruthy();
    expect(listens.getByText('Provisional')).toBeTruthy();
  });

  it.each([
    [{ choicesOnly: null, dependence: null, verdict: null }, /is not known yet/],
    [{ verdict: 'suspend' }, /is had without reading/],
    [{ verdict: 'look' }, /The wording of the replies helps/],
    [{ full: null, people: 12, dependence: null }, /known from 30 first attempts on; so far there are 12/],
  ] as const)('says what to do about %o', async (overrides, words) => {
    await openScenario({ situation: fakeSituation(overrides) });
    expect(part('Does one have to listen?').textContent).toMatch(words);
  });

  it('gives each figure of a decision its own word, and says what the limits are', async () => {
    await openScenario();
    const decision = within(part('“Where is my parcel?”'));
    const figure = (name: string) => decision.getByText(name).nextSibling?.textContent;
    expect(figure('Find the best line')).toMatch(/^95% ?Look.*below 50%/);
    expect(figure('Tells people apart')).toMatch(/^0.31 ?Keep/);
    expect(figure('Places on the screen')).toMatch(/^70 · 30 · 20 ?Look.*under 1%/);
    expect(figure('Time to answer')).toMatch(/^21 s ?Look.*8% were too fast/);
    expect(decision.getByRole('heading', { name: 'Managers rate this reply otherwise' })).toBeTruthy();
  });
});
