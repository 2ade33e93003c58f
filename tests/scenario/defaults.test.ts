import { describe, expect, it } from 'vitest';
import { REFLECTIONS } from '#base';
import type { Scenario } from '#dialogue';
import { check, fakeContext, fakeScenario, lawFrom } from './builders.ts';

function scenarioFrom(text: string, overrides = {}): Scenario {
  const { production, diagnostics } = check(text, overrides);
  if (!production) throw new Error(JSON.stringify(diagnostics, null, 1));
  return production.scenario;
}

const HEAD = 'channel: chat\n';
const withHead = (lines: string) => fakeScenario([HEAD, `${HEAD}${lines}`]);
const REPLIES = '    replies:\n';
const withBeat = (lines: string) => fakeScenario([REPLIES, `${lines}${REPLIES}`]);

describe('what the author does not write', () => {
  const scenario = scenarioFrom(fakeScenario());
  const law = lawFrom();

  it('has the defaults of the documentation in the head', () => {
    expect(scenario).toMatchObject({
      signs: [],
      traits: [],
      situation: null,
      industry: 'general',
      difficulty: 2,
      twin: null,
      contentNote: null,
      cards: [],
      facts: [],
      start: 'opening',
      mood: law.mood,
      stance: law.starts,
      turns: law.turns,
      leaves: 'found',
      runsOut: 'found',
      signatures: {},
      diagnosis: null,
      documentation: [],
      reflection: [],
    });
    expect(scenario.brief.known).toBe('');
    expect(scenario.customer).toMatchObject({ role: null, voice: { lang: 'en-GB', pitch: 1, rate: 1 } });
  });

  it('is a silence that costs what the law says, waits as long as the channel allows, and asks again', () => {
    const mute = scenarioFrom(fakeScenario(), {
      laws: { victim: { ...law, silenceCost: 3, patience: { ...law.patience, chat: 77 } } },
    });
    expect(mute.beats[0]?.silence).toEqual({
      id: 'silence',
      kind: 'silence',
      line: 'opening/silence',
      wordings: [],
      does: [],
      counterfeit: null,
      rating: {},
      cost: 3,
      because: '',
      rule: null,
      effect: {},
      when: null,
      teaches: [],
      hardStop: null,
      seconds: 77,
      reaction: [],
      to: [{ when: null, to: 'opening' }],
    });
  });

  it('is a hold of a minute on the phone and on video, and none elsewhere', () => {
    const on = (channel: string) =>
      scenarioFrom(fakeScenario(['channel: chat', `channel: ${channel}`])).beats[0]?.hold;
    for (const channel of ['phone', 'video']) {
      expect(on(channel)).toMatchObject({
        id: 'hold',
        kind: 'hold',
        wordings: [],
        cost: 0,
        seconds: 60,
        to: [{ when: null, to: 'opening' }],
      });
    }
    for (const channel of ['chat', 'email', 'in-person']) expect(on(channel)).toBeNull();
  });

  it('is the cost of a silence for a hold as well, but none for what the author rated', () => {
    const dear = { laws: { victim: { ...law, silenceCost: 3 } } };
    const onPhone = (lines: string) =>
      scenarioFrom(fakeScenario(['channel: chat', 'channel: phone'], [REPLIES, `${lines}${REPLIES}`]), dear)
        .beats[0];
    expect(onPhone('')).toMatchObject({ silence: { cost: 3 }, hold: { cost: 3 } });
    const rated = '{ rating: { active-listening: 1 }, because: A pause is kind. }';
    expect(onPhone(`    silence: ${rated}\n    hold: ${rated}\n`)).toMatchObject({
      silence: { cost: 0 },
      hold: { cost: 0 },
    });
    expect(onPhone('    silence: { cost: 7 }\n    hold: { text: One moment. }\n')).toMatchObject({
      silence: { cost: 7 },
      hold: { cost: 3 },
    });
  });

  it('is a relevance of 1 for each skill that an option of the beat rates, the silence included', () => {
    expect(scenario.beats[0]?.skills).toEqual({ 'active-listening': 1, 'de-escalation': 1 });
    const silent = withBeat(
      '    silence: { rating: { boundary-setting: 1 }, because: A pause holds the line. }\n',
    );
    expect(scenarioFrom(silent).beats[0]?.skills).toEqual({
      'active-listening': 1,
      'boundary-setting': 1,
      'de-escalation': 1,
    });
    const chosen = withBeat('    skills: { active-listening: 0.5, de-escalation: 1 }\n');
    expect(scenarioFrom(chosen).beats[0]?.skills).toEqual({ 'active-listening': 0.5, 'de-escalation': 1 });
  });

  it('is the first lost ending for leaving, else the first harmful one, else the last; and running out is the same', () => {
    const more = (lines: string) => scenarioFrom(`${fakeScenario()}${lines}`);
    const lost =
      '  gone: { class: lost, utility: 10, title: Gone }\n  gone-2: { class: lost, utility: 10, title: Gone }\n';
    const harmful = '  worse: { class: harmful, utility: 0, title: Worse }\n';
    const last = '  traded: { class: workable, utility: 60, title: A trade }\n';
    expect(more(harmful + lost + last)).toMatchObject({ leaves: 'gone', runsOut: 'gone' });
    expect(more(harmful + last)).toMatchObject({ leaves: 'worse', runsOut: 'worse' });
    expect(more(last)).toMatchObject({ leaves: 'traded', runsOut: 'traded' });
    const chosen = scenarioFrom(fakeScenario([HEAD, `${HEAD}leaves: found\nruns-out: gone\n`]) + lost);
    expect(chosen).toMatchObject({ leaves: 'found', runsOut: 'gone' });
  });

  it('is a face that follows from the id of the scenario, whatever the customer is called', () => {
    const other = scenarioFrom(fakeScenario(['name: Robin Ames', 'name: Ada Okafor']));
    expect(other.customer.face).toEqual(scenario.customer.face);
    const drawn = (id: string) => scenarioFrom(fakeScenario(['id: late-parcel', `id: ${id}`])).customer.face;
    expect(new Set(['a', 'b', 'c', 'd'].map((id) => JSON.stringify(drawn(id)))).size).toBeGreaterThan(1);
    const written = scenarioFrom(
      fakeScenario([
        '{ name: Robin Ames }',
        '{ name: Robin Ames, face: { skin: 0, hair-tone: 9, beard: true } }',
      ]),
    );
    expect(written.customer.face).toMatchObject({ skin: 0, hairTone: 9, beard: true, glasses: false });
  });

  it('is an estimate of the minutes that grows with what there is to read and to decide', () => {
    expect(scenario.minutes).toBe(1);
    const wordy = fakeScenario([
      'says: It was meant',
      `says: ${'And then they said wait. '.repeat(70)}It was meant`,
    ]);
    expect(scenarioFrom(wordy).minutes).toBe(2);
    const looping = fakeScenario(
      ['to: found', 'to: opening'],
      ['to: found', 'to: [{ when: { tension: 10 }, to: found }, { to: opening }]'],
    );
    expect(scenarioFrom(looping).minutes).toBe(2);
    expect(scenarioFrom(withHead('minutes: 9\n')).minutes).toBe(9);
  });
});

describe('what the author writes short', () => {
  it('is read as conditions with ranges', () => {
    const when = (condition: string) =>
      scenarioFrom(
        fakeScenario(
          ['        cost: 4\n', `        when: ${condition}\n`],
          [HEAD, `${HEAD}facts: { depot: It left., date: Friday. }\n`],
        ),
      ).beats[0]?.replies[1]?.when;
    expect(when('{ tension: ">= 7", trust: "<= 3", ground: 4..6 }')).toEqual({
      tension: [7, 10],
      trust: [0, 3],
      ground: [4, 6],
    });
    expect(when('{ tension: 5, trust: ">=10", ground: "2 .. 2" }')).toEqual({
      tension: [5, 5],
      trust: [10, 10],
      ground: [2, 2],
    });
    expect(when('{ stance: lamenting, knows: depot, knows-not: [date] }')).toEqual({
      stances: ['lamenting'],
      knows: ['depot'],
      knowsNot: ['date'],
    });
    expect(when('{ stance: [lamenting, blaming], notes: why not }')).toEqual({
      stances: ['lamenting', 'blaming'],
    });
  });

  it('is read as durations in seconds', () => {
    const after = (span: string) =>
      scenarioFrom(fakeScenario(['        cost: 4\n', `        after: ${span}\n`])).beats[0]?.replies[1]
        ?.seconds;
    expect(['12s', '5m', '3h', '2d', '1.5h'].map(after)).toEqual([12, 300, 10_800, 172_800, 5_400]);
    const silent = withBeat('    silence: { after: 40s }\n');
    expect(scenarioFrom(silent).beats[0]?.silence.seconds).toBe(40);
  });

  it('is read as ratings with and without raters', () => {
    const rated = fakeScenario([
      '{ active-listening: 2, de-escalation: 2 }',
      '{ active-listening: 1.5, de-escalation: { value: 1.6, sd: 0.7, raters: 8 } }',
    ]);
    expect(scenarioFrom(rated).beats[0]?.replies[0]?.rating).toEqual({
      'active-listening': { value: 1.5, sd: null, raters: 0 },
      'de-escalation': { value: 1.6, sd: 0.7, raters: 8 },
    });
  });

  it('is read as a utility from four sliders', () => {
    const sliders = (values: string) =>
      scenarioFrom(fakeScenario(['utility: 80', `sliders: { ${values} }`])).endings[0]?.utility;
    expect(sliders('solved: 10, fair: 10, line: 10, safe: 10')).toBe(100);
    expect(sliders('solved: 9, fair: 9, line: 10, safe: 10')).toBe(94);
    expect(sliders('solved: 0, fair: 0, line: 0, safe: 0')).toBe(0);
  });

  it('is read as a diagnosis with the right answers in an order that gives nothing away', () => {
    const text = withHead(
      'signs: [negative-tone]\ndiagnosis: { root-causes: [personality, bad-history], signs: [no-compromise, repeated-complaints] }\n',
    );
    expect(scenarioFrom(text).diagnosis).toEqual({
      archetypes: [],
      rootCauses: ['dissatisfaction', 'bad-history', 'personality'],
      signs: ['repeated-complaints', 'negative-tone', 'no-compromise'],
    });
    const laws = { victim: lawFrom(), ghost: lawFrom(), 'tenth-one': lawFrom(), bargainer: lawFrom() };
    const asked = withHead('diagnosis: { archetypes: [tenth-one, ghost, bargainer] }\n');
    expect(scenarioFrom(asked, { laws }).diagnosis?.archetypes).toEqual([
      'ghost',
      'bargainer',
      'victim',
      'tenth-one',
    ]);
  });

  it('is read as signs with and without the words that show them', () => {
    expect(scenarioFrom(withHead('signs: [no-compromise, negative-tone]\n')).signs).toEqual([
      { id: 'no-compromise', words: null },
      { id: 'negative-tone', words: null },
    ]);
    expect(scenarioFrom(withHead('signs: { negative-tone: always mine }\n')).signs).toEqual([
      { id: 'negative-tone', words: 'always mine' },
    ]);
  });

  it('is read as all ten questions', () => {
    expect(scenarioFrom(withHead('reflection: all\n')).reflection).toEqual(REFLECTIONS);
    expect(scenarioFrom(withHead('reflection: [differently, listened]\n')).reflection).toEqual([
      'differently',
      'listened',
    ]);
  });

  it('is read as ways, with the condition of each', () => {
    const text = fakeScenario([
      'any complaint.\n        to: found',
      'any complaint.\n        to: [{ when: { trust: ">= 5" }, to: found }, { to: opening }]',
    ]);
    expect(scenarioFrom(text).beats[0]?.replies[1]?.to).toEqual([
      { when: { trust: [5, 10] }, to: 'found' },
      { when: null, to: 'opening' },
    ]);
  });
});

describe('the context', () => {
  it('gives law, handling and table to the production as they are', () => {
    const context = fakeContext();
    const { production } = check(fakeScenario(), context);
    expect(production?.law).toBe(context.laws['victim']);
    expect(production?.handling).toBe(context.handling);
    expect(production?.table.stances).toEqual(['lamenting', 'listening', 'blaming']);
  });
});
