import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SKILLS } from '#base';
import type { PersonReview, ReviewedAttempt } from '#protocol';
import { SKILL_NAMES } from '#report';
import { productions } from '../../../src/web/api/index.ts';
import { PersonScreen } from '../../../src/web/manager/person/person-screen.tsx';
import { dayOf } from '../../../src/web/words/index.ts';
import { AT, mixed } from '../debrief/fake-review.ts';
import { WorkerHere } from '../debrief/worker-here.ts';

const { report } = mixed.debriefed;
const { scenario, hash } = mixed.production;

const fakeLine = (overrides: Partial<ReviewedAttempt> = {}): ReviewedAttempt => ({
  id: '1'.repeat(32),
  scenario: scenario.id,
  title: scenario.title,
  archetype: 'bargainer',
  kind: 'first',
  at: AT,
  points: 71.2,
  band: 'workable',
  hardStop: null,
  flags: [],
  comments: 0,
  openContests: 0,
  ...overrides,
});

const fakePerson = (overrides: Partial<PersonReview> = {}): PersonReview => ({
  person: { id: 'ada', name: 'Ada' },
  teams: [{ id: 'returns', name: 'Returns' }],
  attempts: [fakeLine()],
  attemptCount: 1,
  reliability: { people: 0, reliability: null, provisional: true, verdict: null },
  overrides: { changed: 0, counted: false },
  skills: SKILLS.map((skill) => ({
    skill,
    name: SKILL_NAMES[skill].name,
    amount: 3,
    trust: 'too early',
    band: null,
    sentence: 'Too early to say: this rests on about 3 full decisions, and a first band needs 12.',
    change: 'Too early to speak of change.',
  })),
  talkAbout: [],
  contests: [],
  listed: [],
  habits: [],
  next: null,
  practice: { sessions: 3, last: AT },
  ...overrides,
});

beforeEach(() => {
  localStorage.clear();
  productions.clear();
  vi.stubGlobal('Worker', WorkerHere);
});
afterEach(() => vi.unstubAllGlobals());

let visits = 0;
async function open(overrides: Partial<PersonReview> = {}) {
  const id = `person-${++visits}`;
  const answers: Record<string, unknown> = {
    [`/api/review/people/${id}`]: fakePerson(overrides),
    [`/api/productions/${hash}`]: mixed.production,
  };
  const missing = { error: { code: 'not-found', message: 'There is nothing here for you.' } };
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(answers[path] ? Response.json(answers[path]) : Response.json(missing, { status: 404 })),
  );
  render(<PersonScreen id={id} />);
  await screen.findByRole('heading', { level: 1, name: 'Ada' });
}
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of a person', () => {
  it('says what to talk about: the cue, the line, and the stronger one', { timeout: 30_000 }, async () => {
    const [lesson] = report.lessons;
    if (!lesson) throw new Error('A play with mistakes has a lesson.');
    const { moves } = mixed.saved.request;
    await open({
      talkAbout: [
        {
          attempt: '1'.repeat(32),
          title: scenario.title,
          at: AT,
          move: lesson.move,
          turn: lesson.turn,
          loss: lesson.loss,
          hardStop: null,
          log: { scenario: scenario.id, hash, seed: 7, moves: moves.map((move) => ({ ...move })) },
        },
      ],
    });
    const talk = part('What to talk about');
    expect(await talk.findByText(lesson.stronger.rule, {}, { timeout: 20_000 })).toBeTruthy();
    expect(talk.getAllByText(lesson.yours.text).length).toBeGreaterThan(0);
    expect(
      talk.getByRole('link', { name: `Turn ${lesson.turn} of “${scenario.title}”` }).getAttribute('href'),
    ).toBe(`/team/attempts/${'1'.repeat(32)}#turn-${lesson.move}`);
  });

  it('names a line that was crossed before everything else, and lists that attempt first', async () => {
    await open({
      attempts: [
        fakeLine({ title: 'Newer' }),
        fakeLine({ id: '2'.repeat(32), title: 'Crossed', hardStop: 'privacy', points: 30, band: 'damage' }),
      ],
      attemptCount: 2,
    });
    const rows = part('Assessed attempts').getAllByRole('listitem');
    expect(rows[0]?.textContent).toMatch(/^Crossed.*Line crossed: Privacy/);
  });

  it('shows ten attempts at first, and all of them when asked', async () => {
    const attempts = Array.from({ length: 12 }, (_, n) =>
      fakeLine({ id: n.toString(16).repeat(32), title: `Talk ${n}` }),
    );
    await open({ attempts, attemptCount: 12 });
    const rows = () => part('Assessed attempts').getAllByRole('listitem');
    expect(rows()).toHaveLength(10);
    fireEvent.click(part('Assessed attempts').getByRole('button', { name: 'Show all 12' }));
    expect(rows()).toHaveLength(12);
    expect(document.activeElement?.textContent).toMatch(/^Talk 10/);
    expect(part('Assessed attempts').queryByRole('button')).toBeNull();
  });

  it('shows no number for a skill that is too little known, and says so', async () => {
    await open();
    const skills = part('Is it getting better?');
    expect(skills.getAllByText(/Too early to say/)).toHaveLength(3);
    expect(skills.getAllByText(/Too early to speak of change/)).toHaveLength(1);
    expect(skills.queryByText(/habits that are gone/)).toBeNull();
  });

  it('says of somebody with attempts alone that there was no practice, not that nothing was played', async () => {
    await open({ practice: { sessions: 0, last: null } });
    expect(screen.getByText('No practice yet beside the assessed attempts.')).toBeTruthy();
  });

  it('shows open disagreements and the list for the next talk with a way to the turn', async () => {
    await open({
      contests: [{ attempt: '1'.repeat(32), title: 'Late', turn: 2, at: AT, text: 'Not so.' }],
      listed: [
        { attempt: '1'.repeat(32), title: 'Late', move: 4, turn: 3 },
        { attempt: '1'.repeat(32), title: 'Late', move: null, turn: null },
      ],
    });
    expect(part('Ada sees it differently').getByRole('link').textContent).toContain('Turn 2 of “Late”');
    const listed = part('For the next talk').getAllByRole('link');
    expect(listed.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Turn 3 of “Late”', `/team/attempts/${'1'.repeat(32)}#turn-4`],
      ['The whole of “Late”', `/team/attempts/${'1'.repeat(32)}`],
    ]);
  });

  it('tells of practice only how often and when', async () => {
    await open();
    expect(
      screen.getByText(`Practised 3 times, last on ${dayOf(AT)}. How practice goes is Ada’s own business.`),
    ).toBeTruthy();
  });

  it('says so where nothing was assessed yet', async () => {
    await open({ attempts: [], attemptCount: 0, practice: { sessions: 0, last: null } });
    expect(screen.getByRole('heading', { name: 'Nothing assessed yet' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Is it getting better?' })).toBeNull();
  });

  it('is not there for whoever does not manage the person', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(Response.json({ error: { code: 'not-found', message: 'Nothing.' } }, { status: 404 })),
    );
    render(<PersonScreen id="stranger" />);
    expect(await screen.findByRole('heading', { name: 'Nobody of your teams has this page' })).toBeTruthy();
  });
});
