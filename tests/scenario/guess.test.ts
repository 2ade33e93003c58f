import { describe, expect, it } from 'vitest';
import { BEHAVIOURS, COUNTERFEITS, ROOT_CAUSES, SIGNS } from '#base';
import { diceOf } from '../builders/dice.ts';
import { editsBetween, guess } from '../../src/scenario/guess.ts';
import { jsonSchema } from '#scenario';
import { check, fakeScenario } from './builders.ts';
import { typo } from './mutation.ts';

/** Every list of names that a typo can be made in: vocabularies, and the keys of each mapping. */
function nameLists(): string[][] {
  const { properties, definitions } = jsonSchema('scenario') as {
    properties: object;
    definitions: Record<string, { properties?: object }>;
  };
  const keys = Object.values(definitions).flatMap((each) =>
    each.properties ? [Object.keys(each.properties)] : [],
  );
  return [[...BEHAVIOURS], [...COUNTERFEITS], [...ROOT_CAUSES], [...SIGNS], Object.keys(properties), ...keys];
}

describe('guessing what was meant', () => {
  it('finds nearly every name of four letters or more after one slip of the keyboard', () => {
    let right = 0;
    let all = 0;
    const dice = diceOf(4);
    for (const names of nameLists()) {
      for (const name of names.filter((each) => each.length >= 4)) {
        for (let tries = 0; tries < 8; tries++) {
          const typed = typo(name, dice);
          if (names.includes(typed)) continue;
          all++;
          if (guess(typed, names) === name) right++;
        }
      }
    }
    expect(all).toBeGreaterThan(1_000);
    expect(right / all).toBeGreaterThan(0.97);
  });

  it.each([
    ['Root-Cause', 'root-cause'],
    ['root_cause', 'root-cause'],
    ['rootCause', 'root-cause'],
    ['content note', 'content-note'],
    ['CUSTOMER', 'customer'],
  ])('does not mind how a name is joined or written large: %s', (typed, meant) => {
    expect(guess(typed, ['root-cause', 'content-note', 'customer', 'channel'])).toBe(meant);
  });

  it('takes a part for the whole when only one name has it', () => {
    expect(guess('listening', ['active-listening', 'boundary-setting'])).toBe('active-listening');
    expect(guess('escalation', ['slow-escalation', 'rapid-escalation'])).toBeNull();
  });

  it('does not guess wildly', () => {
    expect(guess('banana', [...BEHAVIOURS])).toBeNull();
    expect(guess('x', ['a', 'b'])).toBeNull();
    expect(guess('', ['a'])).toBeNull();
  });

  it('counts swaps of neighbours as one edit', () => {
    expect(editsBetween('becuase', 'because', 9)).toBe(1);
    expect(editsBetween('kitten', 'sitting', 9)).toBe(3);
    expect(editsBetween('', 'abc', 9)).toBe(3);
    expect(editsBetween('abc', 'xyz', 2)).toBe(2);
  });

  it.each([
    ['does: [hold-facts', 'does: [hold-fact', 'Did you mean "hold-facts"?'],
    ['        because: Gives', '        reason: Gives', 'Did you mean "because"?'],
    ['    says: It', '    line: It', 'Did you mean "says"?'],
    ['        to: found', '        goto: found', 'Did you mean "to"?'],
    ['        to: found', '        to: openin', 'Did you mean "opening"?'],
    ['counterfeit: scripted-empathy', 'counterfeit: scripted_empathy', 'Did you mean "scripted-empathy"?'],
    ['active-listening: 2', 'listening: 2', 'Did you mean "active-listening"?'],
    ['channel: chat', 'channel: mail', 'Did you mean "email"?'],
    ['class: solved', 'class: solve', 'Did you mean "solved"?'],
    ['archetype: victim', 'archetype: victem', 'Did you mean "victim"?'],
    ['root-cause: dissatisfaction', 'root-cause: disatisfaction', 'Did you mean "dissatisfaction"?'],
  ])('turns %s into a question when it is written %s', (from, to, question) => {
    const { diagnostics } = check(fakeScenario([from, to]));
    expect(diagnostics.map(({ suggestion }) => suggestion)).toContain(question);
  });

  it('names what is possible where there is nothing to guess', () => {
    const [first] = check(fakeScenario(['channel: chat', 'channel: pigeon'])).diagnostics;
    expect(first?.suggestion).toBe('Possible: phone, chat, email, in-person, video.');
    const [lost] = check(fakeScenario(['        to: found', '        to: nowhere-at-all'])).diagnostics;
    expect(lost?.suggestion).toBe('There are: opening, found, end.');
  });
});
