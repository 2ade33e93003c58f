import { describe, expect, it } from 'vitest';
import { debrief } from '#report';
import { replay } from '#dialogue';
import type { Move } from '#dialogue';
import { fakeOption } from '../dialogue/fake-production.ts';
import { parcel, parcelBeats } from './parcel.ts';
import { playOf } from './random-plays.ts';
import { reportOn, say } from './report-on.ts';

describe('a lesson', () => {
  const [lesson, ...rest] = reportOn(['c', 'b']).lessons;

  it('is made of the two largest losses, the worst first', () => {
    expect(reportOn(['b', 'c']).lessons.map(({ turn, loss }) => [turn, loss])).toEqual([
      [2, 67],
      [1, 4],
    ]);
    expect(rest).toEqual([]);
    expect(reportOn(['a', 'a']).lessons).toEqual([]);
  });

  it('points at the words that decide, in the customer’s line', () => {
    const heard = lesson?.heard[0];
    expect(heard?.line.text.slice(heard.cue?.start, heard.cue?.end)).toBe('meant to be here on Monday');
  });

  it('puts the line beside a stronger one, its reason and its rule', () => {
    expect(lesson?.yours).toMatchObject({ text: 'I will refund the postage right away.', option: 'c' });
    expect(lesson?.counterfeit).toBe('appeasing');
    expect(lesson?.stronger).toMatchObject({
      text: 'Monday has come and gone. It left us on Friday.',
      because: 'Gives back the day and adds what we know.',
      rule: 'Give back one detail.',
      behaviours: ['hold-facts'],
      cards: [],
    });
    expect(lesson?.sentence).toMatch(
      /^Your 1st turn gave up 32 points [(]costly[)][.] .*“Giving in to pressure”/,
    );
  });

  it('says what the line did to mood and stance, and what the customer is known for', () => {
    expect(lesson?.did.sentence).toBe(
      'Tension fell from 4 to 3 and ground fell from 8 to 6. The customer went from “Calm” to “Pressing”. ' +
        'Wants more. What this customer is known for followed: Asks for more.',
    );
    expect(lesson?.did.answer).toEqual(['And what else?', 'So what do I get for it?']);
  });

  it('shows two turns of what would have followed', () => {
    expect(lesson?.wouldHave.map(({ by, text }) => `${by}: ${text}`)).toEqual([
      'trainee: Monday has come and gone. It left us on Friday.',
      'customer: So what do I get for it?',
      'trainee: The postage stays. I can have it searched for today.',
      'customer: Fine. Search for it.',
    ]);
  });

  it('has the log to try it again from there', () => {
    const [worst] = reportOn(['b', 'c']).lessons;
    expect(worst?.tryFrom.moves).toEqual([say('b')]);
  });

  it('never holds up a line that nobody may cross, even where nothing is left to lose', () => {
    const [a, b, c] = parcelBeats.pressed.replies;
    if (!a || !b || !c) throw new Error('the pressed beat has three replies');
    const crossing = (option: typeof a) => ({ ...option, hardStop: 'privacy' as const });
    const beats = [
      { ...parcelBeats.opening, replies: parcelBeats.opening.replies.map(crossing) },
      { ...parcelBeats.pressed, replies: [crossing(a), { ...b, cost: 9 }, { ...c, cost: 9 }] },
    ];
    const report = reportOn(['a', 'b'], {}, { beats });
    expect(report.score.decisions.map(({ label }) => label)).toEqual(['breaking-point', 'slip']);
    expect(report.lessons).toEqual([]);
  });

  it('falls back on the names of the behaviours where the author wrote no rule', () => {
    const [worst] = reportOn(['a', 'b']).lessons;
    expect(worst?.stronger.rule).toBe('Hold steady and show what is open.');
    expect(worst?.marks).toEqual(['missed-opening']);
    expect(worst?.sentence).toMatch(/The customer had just opened a door/);
  });

  it('names the card that had to be opened for the stronger line', () => {
    const found = fakeOption({
      id: 'd',
      line: 'opening/d',
      does: ['own-and-repair'],
      rating: { 'active-listening': { value: 2, sd: null, raters: 0 } },
      when: { knows: ['scan'] },
      to: [{ when: null, to: 'found' }],
    });
    const { stage } = parcel();
    const solved = parcel({
      facts: [{ id: 'scan', text: 'Scanned on Friday.' }],
      cards: [
        {
          id: 'parcel',
          kind: 'record',
          title: 'Parcel 12',
          text: '',
          may: [],
          mustRefer: [],
          mayNot: [],
          teaches: ['scan'],
        },
      ],
      beats: [
        { ...parcelBeats.opening, replies: [...parcelBeats.opening.replies, found] },
        parcelBeats.pressed,
      ],
      endings: [
        ...stage.production.scenario.endings,
        {
          id: 'found',
          class: 'solved',
          utility: 100,
          title: 'Found',
          says: [],
          when: null,
          customer: '',
          company: '',
          you: '',
        },
      ],
    });
    const report = debrief(solved, playOf(solved.stage, [say('a'), say('a')]));
    expect(report.lessons[0]).toMatchObject({ loss: 8, stronger: { option: 'd', cards: ['Parcel 12'] } });
    expect(report.score.outcome.possible).toBe(100);
  });

  it('speaks of a silence as of a line', () => {
    const report = reportOn(['silence', 'c', 'a']);
    expect(report.transcript[1]?.lines[0]).toMatchObject({
      by: 'time',
      text: 'Nothing is said for 12 seconds.',
    });
    expect(report.ledger.rows).toHaveLength(3);
  });

  it('leads to the better ending when its own advice is followed from the place that it gives', () => {
    const solved = parcel();
    const report = reportOn(['a', 'c']);
    const [lesson] = report.lessons;
    if (!lesson) throw new Error('a costly play has a lesson');
    const better: Move[] = [...lesson.tryFrom.moves, say(lesson.stronger.option)];
    const played = replay(solved.stage, { ...lesson.tryFrom, moves: better });
    expect(played.ok && played.value.ending).toBe('traded');
  });
});
