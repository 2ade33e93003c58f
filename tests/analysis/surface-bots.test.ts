import { describe, expect, test } from 'vitest';
import { BOTS } from '#analysis';
import type { Bot } from '#analysis';
import { picks } from '../../src/analysis/bots/scene.ts';
import type { Scene } from '../../src/analysis/bots/scene.ts';
import { fakeOption } from '../dialogue/fake-production.ts';

function botNamed(name: string): Bot {
  const bot = BOTS[name];
  if (!bot) throw new Error(`no bot "${name}"`);
  return bot;
}

const fakeScene = (texts: readonly string[], overrides: Partial<Scene> = {}): Scene => ({
  candidates: texts.map((text, place) => ({
    move: { do: 'reply', id: `r${place}` },
    option: fakeOption({ id: `r${place}` }),
    text,
  })),
  shown: [...texts.keys()],
  said: 'You promised me Monday.',
  brief: 'You answer the phone for Larkfield Post.',
  archetype: 'victim',
  turn: 0,
  worth: () => [],
  ...overrides,
});

describe('a surface bot', () => {
  test.each([
    { bot: 'longest', takes: 'Let me look.', over: 'I see.' },
    { bot: 'shortest', takes: 'I see.', over: 'Let me look.' },
    { bot: 'most-words', takes: 'I am on it', over: 'Straightforwardly handled' },
    { bot: 'fewest-words', takes: 'Straightforwardly handled', over: 'I am on it' },
    { bot: 'most-empathy', takes: 'I understand, and I’m so sorry.', over: 'Which parcel?' },
    { bot: 'least-empathy', takes: 'Which parcel?', over: 'I understand, and I am so sorry.' },
    { bot: 'most-positive', takes: 'Great, happy to help.', over: 'That is a problem.' },
    { bot: 'most-negative', takes: 'That is a bad mistake.', over: 'Great, happy to help.' },
    { bot: 'most-polite', takes: 'Would you please wait?', over: 'Wait.' },
    { bot: 'most-questions', takes: 'When? Where?', over: 'When?' },
    { bot: 'fewest-questions', takes: 'Then.', over: 'When?' },
    { bot: 'most-echo', takes: 'Monday was promised; you were promised Monday.', over: 'Which street?' },
    { bot: 'least-echo', takes: 'Which street?', over: 'Monday was promised.' },
    { bot: 'most-like-brief', takes: 'Larkfield Post here.', over: 'Hello there.' },
    { bot: 'most-negations', takes: "No, I can't.", over: 'Yes, I can.' },
    { bot: 'fewest-negations', takes: 'Yes, I can.', over: 'I can’t, unfortunately.' },
    { bot: 'most-concrete', takes: 'Ana calls at 14:30 on Tuesday.', over: 'Somebody calls soon.' },
    { bot: 'most-action', takes: "I'll call them, and I can wait.", over: 'They call.' },
    { bot: 'most-you', takes: 'Your turn: you choose.', over: 'We choose.' },
    { bot: 'most-we', takes: 'We choose.', over: 'Your turn: you choose.' },
    { bot: 'most-hedged', takes: 'Perhaps it might.', over: 'It will.' },
    { bot: 'least-hedged', takes: 'It will.', over: 'Perhaps it might.' },
    { bot: 'most-absolute', takes: 'We never do, I guarantee it.', over: 'We rarely do.' },
    { bot: 'easiest', takes: 'I see it now.', over: 'Reconsidering institutional responsibilities.' },
    { bot: 'hardest', takes: 'Reconsidering institutional responsibilities.', over: 'I see it now.' },
    { bot: 'most-punctuation', takes: 'Well, yes; (perhaps).', over: 'Well yes perhaps.' },
    { bot: 'alphabetical', takes: 'a late one', over: 'Better' },
  ])('"$bot" takes "$takes" over "$over"', ({ bot, takes, over }) => {
    expect(picks(botNamed(bot), fakeScene([over, takes]))).toEqual([0, 1]);
    expect(picks(botNamed(bot), fakeScene([takes, over]))).toEqual([1, 0]);
  });

  test('looks for likeness among siblings', () => {
    const texts = ['The parcel left Friday.', 'The parcel left early.', 'Which street?'];
    expect(picks(botNamed('convergence'), fakeScene(texts))).toEqual([0.5, 0.5, 0]);
    expect(picks(botNamed('odd-one-out'), fakeScene(texts))).toEqual([0, 0, 1]);
  });

  test('counts slots as authored or as shown', () => {
    const scene = fakeScene(['a', 'b', 'c'], { shown: [2, 0, 1] });
    expect(picks(botNamed('first'), scene)).toEqual([1, 0, 0]);
    expect(picks(botNamed('middle'), scene)).toEqual([0, 1, 0]);
    expect(picks(botNamed('last'), scene)).toEqual([0, 0, 1]);
    expect(picks(botNamed('shown-first'), scene)).toEqual([0, 1, 0]);
    expect(picks(botNamed('shown-middle'), scene)).toEqual([0, 0, 1]);
    expect(picks(botNamed('shown-last'), scene)).toEqual([1, 0, 0]);
  });

  test('shares its pick among equals', () => {
    expect(picks(botNamed('longest'), fakeScene(['abc', 'xyz', 'a']))).toEqual([0.5, 0.5, 0]);
    expect(picks(botNamed('middle'), fakeScene(['a', 'b']))).toEqual([0.5, 0.5]);
    expect(picks(botNamed('random'), fakeScene(['a', 'b', 'c', 'd']))).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

describe('the registry of bots', () => {
  test('has each bot under its own name, with a sentence on what it does', () => {
    for (const [name, bot] of Object.entries(BOTS)) {
      expect(bot.name).toBe(name);
      expect(bot.description).toMatch(/^[A-Z].*\.$/);
    }
    expect(Object.values(BOTS).filter(({ kind }) => kind === 'surface')).toHaveLength(35);
    expect(Object.values(BOTS).filter(({ kind }) => kind === 'strategy')).toHaveLength(11);
  });
});
