import { beforeAll, describe, expect, it } from 'vitest';
import { lint } from '#analysis';
import type { Finding } from '#analysis';
import { replay } from '#dialogue';
import { realScenarios } from '../../scenario/library-files.ts';
import { draftOf, textOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { FAULTS } from './faults.ts';
import { HARMLESS } from './harmless.ts';
import { solvedFrom } from './small-library.ts';

/** `LINT_FAULTS=all` breaks every shipped scenario, which takes some minutes; usually one is enough. */
const all = process.env['LINT_FAULTS'] === 'all';
const files = all ? realScenarios : realScenarios.filter(({ file }) => file.includes('five-berths-a'));

/** Three beats from all parts of the talk, its close among them. */
function beatsIn({ beats }: Draft): string[] {
  const names = Object.keys(beats);
  return [1, Math.trunc(names.length / 2), names.length - 1].flatMap((place) => names[place] ?? []);
}

interface Case {
  readonly file: string;
  readonly text: string;
  readonly beat: string;
}

const cases: readonly Case[] = files.flatMap(({ file, text }) =>
  beatsIn(draftOf(text)).map((beat) => ({ file, text, beat })),
);

/** What is said of the whole file needs no second beat. */
const placesOf = (change: (draft: Draft, beat: string) => void): readonly Case[] =>
  change.length > 1 ? cases : cases.filter(({ file }, index) => file !== cases[index - 1]?.file);

const keyOf = ({ code, place, message }: Finding): string => `${code} ${place.join('/')} ${message}`;
const ruleAt = ({ code, place }: Finding): string => `${code} ${place.join('/')}`;

const before = new Map<string, readonly Finding[]>();

function findingsOf(text: string) {
  const solved = solvedFrom(text);
  return { solved, findings: lint(solved) };
}

/** What is found now and was not before. */
function newAfter({ file, text, beat }: Case, change: (draft: Draft, beat: string) => void) {
  const draft = draftOf(text);
  change(draft, beat);
  const { solved, findings } = findingsOf(textOf(draft));
  const known = before.get(file) ?? [];
  return {
    solved,
    known,
    findings: findings.filter((one) => !known.some((other) => keyOf(other) === keyOf(one))),
  };
}

/** Whether the fault was found, and shown by a play of the kernel where a play can show it. */
function isCaught(one: Case, { seed, codes, playable }: (typeof FAULTS)[number]): boolean {
  const { solved, findings } = newAfter(one, seed);
  const hits = findings.filter(({ code }) => codes.includes(code));
  if (!playable) return hits.length > 0;
  const { scenario, hash } = solved.stage.production;
  return hits.some(({ play }) => {
    return play && replay(solved.stage, { scenario: scenario.id, hash, seed: 1, moves: play }).ok;
  });
}

/** All of them where there are as many as this or more, so that a failure tells each. */
const beyond = (told: readonly string[], most: number): readonly string[] => (told.length < most ? [] : told);

describe('lint', () => {
  beforeAll(() => {
    for (const { file, text } of files) before.set(file, findingsOf(textOf(draftOf(text))).findings);
  }, 120_000);

  it('finds at least 95 % of the faults that authors make in the shipped scenarios', () => {
    const seeded = FAULTS.flatMap((fault) => placesOf(fault.seed).map((one) => ({ one, fault })));
    const missed = seeded.filter(({ one, fault }) => !isCaught(one, fault));
    const told = missed.map(({ one, fault }) => `${fault.name}: ${one.file} at ${one.beat}`);
    expect(seeded.length).toBeGreaterThan(2 * FAULTS.length);
    expect(beyond(told, 0.05 * seeded.length)).toEqual([]);
  }, 3_600_000);

  it('says nothing new about fewer than 2 % of edits that do no harm', () => {
    const edited = HARMLESS.flatMap((harmless) => placesOf(harmless.edit).map((one) => ({ one, harmless })));
    const alarms = edited.flatMap(({ one, harmless }) => {
      const { findings, known } = newAfter(one, harmless.edit);
      const fresh = findings.filter(
        (found) => found.severity === 'warning' && !known.some((other) => ruleAt(other) === ruleAt(found)),
      );
      return fresh.length === 0
        ? []
        : `${harmless.name}: ${one.file} at ${one.beat}: ${fresh.map(keyOf).join('; ')}`;
    });
    expect(beyond(alarms, 0.02 * edited.length)).toEqual([]);
  }, 3_600_000);
});
