import type { RootCause, Sign, Trait } from '#base';
import { ARCHETYPES } from '#base';
import type { Archetype } from '#base';
import type { Guide, Production, Scenario, SignShown } from '#dialogue';
import { ARCHETYPE_NAMES, ROOT_CAUSE_NAMES, SIGN_NAMES, TRAIT_NAMES } from '../names/customers.ts';
import type { Named } from '../names/named.ts';
import { asSentence, listed } from '../wording.ts';
import { findWords, type Range } from './cue.ts';
import type { TranscriptTurn } from './transcript.ts';

/** An early sign, and whether this play showed it. */
export interface SignFound extends Named {
  readonly id: Sign;
  readonly words: string | null;
  /** Where the words stand in the transcript; null where they were never heard. */
  readonly heard: { readonly turn: number; readonly line: number; readonly range: Range } | null;
  readonly sentence: string;
}

/** What was hidden while the talk went on. */
export interface Truth {
  readonly archetype: Named & { readonly id: string; readonly drive: string };
  readonly rootCause: Named & { readonly id: RootCause };
  readonly traits: readonly (Named & { readonly id: Trait })[];
  readonly signs: readonly SignFound[];
  /** How to recognise and to meet this customer. */
  readonly guide: Guide;
  readonly sentence: string;
}

/** Lays open who the customer was, why, and what gave it away. */
export function truthOf({ scenario, law }: Production, transcript: readonly TranscriptTurn[]): Truth {
  const archetype = archetypeName(scenario.archetype, law);
  const rootCause = ROOT_CAUSE_NAMES[scenario.rootCause];
  return {
    archetype: { id: scenario.archetype, ...archetype, drive: asSentence(law.drive) },
    rootCause: { id: scenario.rootCause, ...rootCause },
    traits: scenario.traits.map((id) => ({ id, ...TRAIT_NAMES[id] })),
    signs: scenario.signs.map((sign) => signFound(sign, transcript)),
    guide: law.guide,
    sentence: truthSentence(scenario, archetype.name),
  };
}

/** The name of one of the nine, or what the law of an added archetype says of itself. */
export function archetypeName(
  id: string,
  law: { readonly name: string; readonly drive: string } | null,
): Named {
  const known = ARCHETYPES.find((archetype): archetype is Archetype => archetype === id);
  if (known) return ARCHETYPE_NAMES[known];
  return {
    name: law?.name || id,
    means: asSentence(law?.drive ?? '') || 'A customer that this library added.',
  };
}

function truthSentence({ customer, rootCause, traits }: Scenario, name: string): string {
  const cause = ROOT_CAUSE_NAMES[rootCause];
  const shown = traits.map((trait) => TRAIT_NAMES[trait].name.toLowerCase());
  const how = shown.length > 0 ? ` What you met was ${listed(shown)}.` : '';
  const hat = name.replace(/^The /, 'the ');
  return `In this talk ${customer.name} wore the hat of ${hat}. The reason behind it: ${cause.name.toLowerCase()}. ${cause.means}${how}`;
}

function signFound({ id, words }: SignShown, transcript: readonly TranscriptTurn[]): SignFound {
  const heard = words === null ? null : whereHeard(words, transcript);
  return { id, ...SIGN_NAMES[id], words, heard, sentence: signSentence(words, heard) };
}

function whereHeard(words: string, transcript: readonly TranscriptTurn[]): SignFound['heard'] {
  for (const [turn, { lines }] of transcript.entries()) {
    for (const [line, { by, text }] of lines.entries()) {
      const range = by === 'trainee' || by === 'time' ? null : findWords(text, words);
      if (range) return { turn, line, range };
    }
  }
  return null;
}

function signSentence(words: string | null, heard: SignFound['heard']): string {
  if (words === null) return 'It showed in the whole way they spoke, not in one line.';
  if (!heard) return `The words “${words}” give it away, but they did not come up in this talk.`;
  return heard.turn === 0
    ? `You could hear it from the start: “${words}”.`
    : `You could hear it here: “${words}”.`;
}
