import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepare, replay } from '#dialogue';
import { COUNTERFEIT_NAMES, figure } from '#report';
import { emptyShelf } from '../../../src/web/api/outbox/play-shelf.ts';
import { savedPlays } from '../../../src/web/api/index.ts';
import { ReportBody } from '../../../src/web/trainee/report/report-body.tsx';
import { fileOf } from '../../../src/web/trainee/report/report-file.ts';
import { movesOf, realReport, realReportOf } from '../debrief/real-reports.ts';
import type { RealReport } from '../debrief/real-reports.ts';

beforeEach(() => {
  localStorage.clear();
  emptyShelf();
  history.replaceState(null, '', '/');
  // No server answers here; what is begun stays on the device.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
});
afterEach(() => vi.unstubAllGlobals());

const show = ({ saved, production, debriefed }: RealReport) =>
  render(<ReportBody saved={saved} scenario={production.scenario} debriefed={debriefed} actions={null} />);
const part = (name: string | RegExp) => screen.getByRole('region', { name });
const number = (text: string | null) => Number((text ?? '').replace('−', '-').replace('+', ''));

const mixed = realReport(2, 'mixed');
const worst = realReport(0, 'worst');
const best = realReport(1, 'best');

describe.each([
  ['a play with mistakes', mixed],
  ['a disaster', worst],
  ['a play without a loss', best],
])('the report of %s', (_, real) => {
  const { report } = real.debriefed;

  it('says first what became of everybody, and how much was kept', () => {
    show(real);
    const result = within(part('Result'));
    for (const words of [report.headline.customer, report.headline.company, report.headline.you]) {
      expect(result.getByText(words)).toBeTruthy();
    }
    expect(
      result.getByText(`of ${figure(Math.round(report.ledger.possible))} possible points kept`),
    ).toBeTruthy();
  });

  it('has an account that comes out', () => {
    show(real);
    const rows = within(part('The account')).getAllByRole('row').slice(1);
    const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
    const losses = cells.slice(1, -1).map((row) => number(row.at(row.length === 5 ? 3 : 1) ?? ''));
    const sum = losses.reduce((all, loss) => all + loss, number(cells[0]?.at(-1) ?? ''));
    expect(sum).toBeCloseTo(number(cells.at(-1)?.at(-1) ?? ''), 9);
    expect(number(cells.at(-1)?.at(-1) ?? '')).toBeCloseTo(report.ledger.outcome, 1);
  });

  it('has every picture as a table, with the same figures', () => {
    show(real);
    const [map] = screen.getAllByRole('table', { hidden: true, name: 'The path over the map' });
    const rows = within(map as HTMLElement)
      .getAllByRole('row', { hidden: true })
      .slice(1);
    expect(
      rows.map((row) => [row.children[1]?.textContent, row.children[2]?.textContent].map(Number)),
    ).toEqual(report.map.map(({ trust, ground }) => [trust, ground]));
  });

  it('holds all that was said, each turn with its verdict and a way back to it', () => {
    show(real);
    const talk = part('The whole talk');
    for (const { lines } of report.transcript) {
      for (const { text } of lines) expect(talk.textContent).toContain(text);
    }
    expect(within(talk).getAllByRole('button', { name: /^Try from here/ })).toHaveLength(
      report.score.decisions.length,
    );
  });

  it('leads only to places that are there', () => {
    const { container } = show(real);
    const links = [...container.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => container.querySelector(link) === null)).toEqual([]);
  });

  it('shows no figure for a skill before there is enough behind it', () => {
    show(real);
    const skills = part('Skills');
    expect(report.skills.every(({ band }) => band === null)).toBe(true);
    expect(skills.textContent).not.toMatch(/Between \d|of 100/);
    expect(within(skills).getAllByText('too early').length).toBeGreaterThan(0);
  });
});

describe('a lesson', () => {
  const lesson = mixed.debriefed.report.lessons[0];
  if (!lesson) throw new Error('A play with mistakes has a lesson.');
  const card = () => within(screen.getByRole('article', { name: `Turn ${lesson.turn}` }));

  it('goes from what was heard to the stronger line, its rule and what would have followed', () => {
    show(mixed);
    expect(card().getByText(lesson.stronger.rule)).toBeTruthy();
    expect(card().getAllByText(lesson.yours.text).length).toBeGreaterThan(0);
    expect(card().getAllByText(lesson.stronger.text).length).toBeGreaterThan(0);
    expect(card().getByText('What would have followed')).toBeTruthy();
    const named = lesson.counterfeit ? COUNTERFEIT_NAMES[lesson.counterfeit].means : lesson.did.sentence;
    expect(card().getByText(named, { exact: false })).toBeTruthy();
  });

  it('marks the words that decided', () => {
    show(mixed);
    const cued = lesson.heard.find(({ cue }) => cue !== null);
    if (!cued?.cue) throw new Error('The deciding words of this moment were heard.');
    const words = cued.line.text.slice(cued.cue.start, cued.cue.end);
    expect(card().getByText(words, { selector: 'mark' })).toBeTruthy();
  });

  it('can be tried from there, as a play of its own that remembers where it came from', async () => {
    show(mixed);
    await userEvent.click(card().getByRole('button', { name: 'Try it from here' }));
    const [begun] = savedPlays();
    expect(begun?.request).toMatchObject({
      kind: 'from-here',
      parent: mixed.saved.id,
      seed: 7,
      hash: mixed.production.hash,
      moves: lesson.tryFrom.moves,
    });
    expect(location.pathname).toBe(`/play/${begun?.id}`);
  });
});

describe('a play without a loss', () => {
  it('tells what was hard in place of lessons', () => {
    show(best);
    expect(part('What was hard').textContent).toContain('Nothing here needs mending');
    expect(screen.queryByText('Try it from here')).toBeNull();
    expect(screen.getByText('No line of this talk gave much away, so none turned it.')).toBeTruthy();
  });
});

describe('a line that no talk may cross', () => {
  it('stands before everything else', () => {
    const { production } = worst;
    const [first] = worst.saved.request.moves;
    const { scenario } = production;
    const beats = scenario.beats.map((beat) =>
      beat.id === scenario.start
        ? {
            ...beat,
            replies: beat.replies.map((reply) =>
              first?.do === 'reply' && reply.id === first.id
                ? { ...reply, hardStop: 'privacy' as const }
                : reply,
            ),
          }
        : beat,
    );
    const crossed = realReportOf({ ...production, scenario: { ...scenario, beats } }, 'worst');
    show(crossed);
    const result = part('Result');
    expect(result.firstElementChild?.textContent).toMatch(/^First of all, privacy/);
    expect(result.textContent).toContain('Damage done');
  });
});

describe('another try', () => {
  it('keeps the first answer beside the new one where the same moment came again', () => {
    const moves = movesOf(mixed.production, 'mixed');
    const { hash, scenario } = mixed.production;
    const again = realReport(2, 'best', {
      occasion: { kind: 'retry' },
      earlier: { scenario: scenario.id, hash, seed: 7, moves },
    });
    show(again);
    const { earlier } = again.debriefed;
    expect(part('Result').textContent).toContain(`“${earlier?.title}”`);
    const told = part('The whole talk').textContent ?? '';
    const others = (earlier?.answers ?? []).filter((answer) => answer !== null && answer.label !== 'strong');
    expect(others.length).toBeGreaterThan(0);
    for (const answer of others) expect(told).toContain(`The first time: “${answer?.text}”`);
  });
});

describe('the wrap-up', () => {
  it('stands beside the truth, the guess at the turning point included', () => {
    const { scenario } = mixed.production;
    const real = realReport(2, 'mixed', {
      occasion: {
        wrapUp: {
          archetype: { answer: scenario.archetype, sure: 0.9 },
          reflection: { listened: 3 },
          differently: 'Ask first.',
        },
        turningPoint: { move: null, sure: 0.2 },
      },
    });
    show(real);
    const view = within(part('How you saw it'));
    expect(view.getByText('Found')).toBeTruthy();
    expect(view.getByText('“Ask first.”')).toBeTruthy();
    expect(view.getByText(/You said 3 of 5/)).toBeTruthy();
    expect(part('Where it turned').textContent).toContain('You said that no line stands out.');
  });

  it('shows note and message as they should stand, what was otherwise, and why', async () => {
    const { scenario, ...rest } = mixed.production;
    const production = {
      ...rest,
      scenario: {
        ...scenario,
        documentation: [
          {
            id: 'plan',
            kind: 'agreed' as const,
            text: 'Seven a week.',
            belongs: true,
            because: 'Both said yes.',
          },
          { id: 'date', kind: 'date' as const, text: 'On 3 June.', belongs: true, because: 'When it was.' },
          {
            id: 'rude',
            kind: 'label' as const,
            text: 'A rude man.',
            belongs: false,
            because: 'It judges him.',
          },
        ],
        followUp: [
          { id: 'lock', text: 'The lock is off.', belongs: true, because: 'What hangs on it.' },
          { id: 'skip', text: 'Leave one out.', belongs: false, because: 'Nobody agreed that.' },
        ],
      },
    };
    const wrapUp = { documentation: ['rude', 'date'], followUp: ['lock'] };
    show(realReportOf(production, 'best', { occasion: { wrapUp } }));
    const view = within(part('How you saw it'));
    expect(view.getByText(/Missing: what was agreed\. Should not have gone in: a label\./)).toBeTruthy();
    const [note, message] = view.getAllByRole('figure').map(({ textContent }) => textContent);
    expect(note).toBe('The note as it should standSeven a week.On 3 June.');
    expect(message).toBe('The message as it should go outThe lock is off.');
    expect(view.getByText(/Left out, and it belongs in\. Both said yes\./)).toBeTruthy();
    expect(view.getByText(/Put in, and it should stay out\. It judges him\./)).toBeTruthy();
    await userEvent.click(view.getByText('As you put it together'));
    expect(view.getByText('What you had right (1)')).toBeTruthy();
    expect(view.getByText('Sentence by sentence (2)')).toBeTruthy();
    expect(view.getByText('The message has 1 of 1 sentence that it needs and nothing else.')).toBeTruthy();
  });

  it('that was skipped is no fault', () => {
    show(mixed);
    expect(part('How you saw it').textContent).toContain('You went straight to the report.');
  });
});

describe('the file of a report', () => {
  it('begins with the log, so that it can be played again to the same end', () => {
    const { name, text } = fileOf(mixed.saved, mixed.debriefed.report);
    const content = JSON.parse(text);
    const stage = prepare(mixed.production);
    const again = replay(stage, content);
    expect(again.ok && again.value.ending).toBe(mixed.debriefed.report.score.outcome.ending);
    expect(content.report).toEqual(JSON.parse(JSON.stringify(mixed.debriefed.report)));
    expect(name).toBe(`poise-${mixed.production.scenario.id}-2026-11-22.json`);
  });
});
