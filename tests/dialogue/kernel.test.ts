import { describe, expect, it } from 'vitest';
import { begin, prepare, step, utilityOf } from '#dialogue';
import type { Move, Play, Scenario, Stage } from '#dialogue';
import {
  fakeBeat,
  fakeEnding,
  fakeLaw,
  fakeLine,
  fakeOption,
  fakeProduction,
  fakeSilence,
} from './fake-production.ts';

const reply = (id: string): Move => ({ do: 'reply', id });

function stageWith(overrides: Partial<Scenario> = {}): Stage {
  return prepare(fakeProduction(overrides));
}

function playThrough(stage: Stage, moves: readonly Move[]): Play {
  return moves.reduce((play, move) => {
    const next = step(stage, play, move);
    if (!next.ok) throw new Error(next.error.message);
    return next.value.play;
  }, begin(stage, 1).play);
}

const oneReply = (overrides: Parameters<typeof fakeOption>[0]) =>
  stageWith({ beats: [fakeBeat({ replies: [fakeOption(overrides)] })] });

describe('a move', () => {
  it('changes the mood by what the law says of its behaviours and its counterfeit together', () => {
    const stage = oneReply({ does: ['hold-steady'], counterfeit: 'appeasing' });
    expect(playThrough(stage, [reply('a')]).mood).toEqual({ tension: 3, trust: 6, ground: 7 });
  });

  it('tells the customer one thing after the other, each to the stance that the one before left', () => {
    const stage = oneReply({ counterfeit: 'appeasing' });
    const play = playThrough(stage, [reply('a'), reply('a')]);
    expect(play.stance).toBe('pressing');
    expect(play.mood).toEqual({ tension: 4, trust: 4, ground: 3 });
  });

  it('changes no meter by more than three, unless a line was crossed for good', () => {
    const effect = { tension: 6, trust: -7 };
    expect(playThrough(oneReply({ effect }), [reply('a')]).mood).toMatchObject({ tension: 7, trust: 2 });
    const crossed = oneReply({ effect, hardStop: 'privacy', to: [{ when: null, to: 'found' }] });
    expect(playThrough(crossed, [reply('a')]).mood).toMatchObject({ tension: 10, trust: 0 });
  });

  it('lets the author set a meter against the law and leaves the others to the law', () => {
    const stage = oneReply({ does: ['hold-steady'], effect: { trust: -2 } });
    expect(playThrough(stage, [reply('a')]).mood).toEqual({ tension: 4, trust: 3, ground: 9 });
  });

  it('turns the stance when the mood enters a band of the law', () => {
    const stage = oneReply({ counterfeit: 'tone-policing', effect: { tension: 2 } });
    expect(playThrough(stage, [reply('a')]).stance).toBe('calm');
    expect(playThrough(stage, [reply('a'), reply('a')]).stance).toBe('pressing');
  });

  it('adds what root cause and moment mean for every customer', () => {
    const beats = [fakeBeat({ moment: 'pushed', replies: [fakeOption({ does: ['hold-steady'] })] })];
    const production = {
      ...fakeProduction({ beats }),
      handling: {
        rootCauses: { dissatisfaction: { 'hold-steady': { tension: 1, trust: 0, ground: 0 } } },
        moments: { pushed: { 'hold-steady': { tension: 0, trust: 0, ground: 1 } } },
      },
    };
    expect(playThrough(prepare(production), [reply('a')]).mood).toEqual({ tension: 5, trust: 6, ground: 10 });
  });

  it('takes the first route whose condition holds after its effects', () => {
    const stage = oneReply({
      counterfeit: 'appeasing',
      to: [
        { when: { ground: [0, 5] }, to: 'gone' },
        { when: null, to: 'opening' },
      ],
    });
    expect(playThrough(stage, [reply('a')]).ending).toBeNull();
    expect(playThrough(stage, [reply('a'), reply('a')]).ending).toBe('gone');
  });

  it('goes to the first ending that fits when it only says that this is the end', () => {
    const endings = [fakeEnding({ id: 'warm', when: { trust: [7, 10] } }), fakeEnding({ id: 'cool' })];
    const beats = [
      fakeBeat({ replies: [fakeOption({ does: ['hold-steady'], to: [{ when: null, to: 'end' }] })] }),
    ];
    const from = (trust: number) =>
      stageWith({ endings, beats, leaves: 'cool', runsOut: 'cool', mood: { tension: 4, trust, ground: 8 } });
    expect(playThrough(from(5), [reply('a')]).ending).toBe('cool');
    expect(playThrough(from(6), [reply('a')]).ending).toBe('warm');
  });

  it('adds up the scars and remembers the first line that was crossed', () => {
    const stage = oneReply({ cost: 4, hardStop: 'privacy' });
    const play = playThrough(stage, [reply('a'), reply('a')]);
    expect(play.cost).toBe(8);
    expect(play.hardStop).toBe('privacy');
    expect(utilityOf(92, play.hardStop)).toBe(30);
    expect(utilityOf(92, null)).toBe(92);
  });
});

describe('silence', () => {
  it('is possible at every beat and is heard by the law', () => {
    const play = playThrough(stageWith(), [{ do: 'silence' }]);
    expect(play).toMatchObject({ beat: 'opening', turn: 1, clock: 12, mood: { tension: 5 } });
  });

  it('is heard first when a reply comes later than the customer’s patience lasts', () => {
    const after = (seconds: number) =>
      playThrough(oneReply({ does: ['hold-steady'], seconds }), [reply('a')]).mood;
    expect(after(11)).toEqual({ tension: 4, trust: 6, ground: 9 });
    expect(after(12)).toEqual({ tension: 5, trust: 6, ground: 9 });
  });

  it('can be what is right: it may do something, lead elsewhere and be rated', () => {
    const silence = fakeSilence({ does: ['leave-room'], to: [{ when: null, to: 'found' }] });
    expect(playThrough(stageWith({ beats: [fakeBeat({ silence })] }), [{ do: 'silence' }]).ending).toBe(
      'found',
    );
  });
});

describe('the end', () => {
  it('comes when the customer breaks it off', () => {
    const stage = oneReply({ counterfeit: 'tone-policing' });
    expect(playThrough(stage, [reply('a'), reply('a')]).ending).toBe('gone');
  });

  it('comes when the customer has had enough in one stance, though not in another', () => {
    const law = fakeLaw({ leaves: [{ stances: ['pressing'], ground: [0, 4] }] });
    const beats = [fakeBeat({ replies: [fakeOption({ counterfeit: 'appeasing' })] })];
    const stage = prepare(fakeProduction({ beats, mood: { tension: 4, trust: 5, ground: 4 } }, law));
    expect(playThrough(stage, [reply('a')]).ending).toBe('gone');
    const calm = prepare(fakeProduction({ mood: { tension: 4, trust: 5, ground: 4 } }, law));
    expect(playThrough(calm, [reply('a')]).ending).toBeNull();
  });

  it('comes when the turns are used up', () => {
    const stage = stageWith({ turns: 3 });
    expect(playThrough(stage, [reply('a'), reply('a')]).ending).toBeNull();
    const last = step(stage, playThrough(stage, [reply('a'), reply('a')]), reply('a'));
    expect(last).toMatchObject({
      ok: true,
      value: { effects: expect.arrayContaining([{ type: 'end', ending: 'gone', why: 'ran-out' }]) },
    });
  });

  it('takes no further move', () => {
    const stage = stageWith();
    const ended = playThrough(stage, [reply('b')]);
    for (const move of [reply('a'), { do: 'silence' }, { do: 'hold' }] as const) {
      expect(step(stage, ended, move)).toMatchObject({ ok: false, error: { reason: 'ended' } });
    }
  });
});

describe('a move that is not possible', () => {
  const cards = [
    {
      id: 'account',
      kind: 'record' as const,
      title: 'Account',
      text: 'Since 2019.',
      may: [],
      mustRefer: [],
      mayNot: [],
      teaches: ['march'],
    },
  ];
  const facts = [{ id: 'march', text: 'A refund from March is still open.' }];
  const beats = [
    fakeBeat({ hold: null, replies: [fakeOption(), fakeOption({ id: 'c', when: { knows: ['march'] } })] }),
  ];
  const stage = stageWith({ cards, facts, beats });
  const { play } = begin(stage, 1);

  it.each([
    [reply('z'), 'unknown-reply', /has no reply "z"; it has a, c/],
    [reply('c'), 'reply-not-open', /not open/],
    [{ do: 'hold' }, 'no-hold', /hold/],
    [{ do: 'open', id: 'attic' }, 'unknown-card', /attic/],
    [JSON.parse('{"do":"shout"}'), 'unknown-move', /shout/],
  ])('%j is refused with a reason and changes nothing', (move, reason, message) => {
    const before = JSON.stringify(play);
    expect(step(stage, play, move as Move)).toMatchObject({
      ok: false,
      error: { reason, message: expect.stringMatching(message) },
    });
    expect(JSON.stringify(play)).toBe(before);
  });

  it('becomes possible when its condition holds: an opened card teaches and takes no turn', () => {
    const opened = playThrough(stage, [{ do: 'open', id: 'account' }]);
    expect(opened).toMatchObject({ learnt: ['march'], turn: 0 });
    expect(step(stage, opened, reply('c')).ok).toBe(true);
    expect(step(stage, opened, { do: 'open', id: 'account' })).toMatchObject({
      error: { reason: 'card-already-open' },
    });
  });
});

describe('what is heard', () => {
  it('comes in the order in which it happens', () => {
    const stage = stageWith({
      signatures: {
        'asks-for-more': [fakeLine({ id: 'signature/asks-for-more', wordings: ['And the cable?'] })],
      },
      beats: [
        fakeBeat({
          replies: [
            fakeOption({
              counterfeit: 'appeasing',
              seconds: 5,
              reaction: [fakeLine({ id: 'r', wordings: ['Fine.'] })],
            }),
          ],
        }),
      ],
    });
    const next = step(stage, begin(stage, 1).play, reply('a'));
    if (!next.ok) throw new Error(next.error.message);
    expect(next.value.effects.map((effect) => ('text' in effect ? effect.text : effect.type))).toEqual([
      'wait',
      'Monday has come and gone.',
      'Fine.',
      'signature',
      'And the cable?',
      'It was meant to be here on Monday.',
    ]);
  });

  it('never has a habit of the customer in the same words twice', () => {
    const again = [{ when: null, to: 'opening' }];
    const stage = stageWith({
      signatures: { 'asks-for-more': [fakeLine({ id: 'cable', wordings: ['And the cable?'] })] },
      beats: [
        fakeBeat({
          replies: [
            fakeOption({ counterfeit: 'appeasing', to: again }),
            fakeOption({ id: 'b', does: ['hold-steady'], to: again }),
          ],
        }),
      ],
    });
    let { play } = begin(stage, 1);
    const shown = ['a', 'b', 'a'].flatMap((id) => {
      const next = step(stage, play, reply(id));
      if (!next.ok) throw new Error(next.error.message);
      play = next.value.play;
      return next.value.effects.flatMap((effect) => {
        if (effect.type === 'signature') return effect.name;
        return effect.type === 'say' && effect.line === 'cable' ? effect.text : [];
      });
    });
    expect(shown).toEqual(['asks-for-more', 'And the cable?', 'asks-for-more']);
  });

  it('fits the mood: of the variants the first whose condition holds', () => {
    const says = [
      [
        fakeLine({ id: 'hot', when: { tension: [7, 10] }, wordings: ['So that is a no.'] }),
        fakeLine({ id: 'calm', wordings: ['Right.'] }),
      ],
    ];
    const first = (tension: number) =>
      begin(stageWith({ beats: [fakeBeat({ says })], mood: { tension, trust: 5, ground: 8 } }), 1).effects;
    expect(first(7)).toMatchObject([{ line: 'hot' }]);
    expect(first(6)).toMatchObject([{ line: 'calm' }]);
  });

  it('is worded by the seed, the same way each time', () => {
    const says = [[fakeLine({ wordings: ['one', 'two', 'three'] })]];
    const stage = stageWith({ beats: [fakeBeat({ says })] });
    const words = (seed: number) => JSON.stringify(begin(stage, seed).effects);
    const heard = new Set(Array.from({ length: 40 }, (_, seed) => words(seed)));
    expect(heard.size).toBe(3);
    expect(words(7)).toBe(words(7));
  });
});
