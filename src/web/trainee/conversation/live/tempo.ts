import type { Channel } from '#base';
import type { Entry, WordsEntry } from './entry.ts';

/** How fast words come. It is taste and accessibility, never part of a score. */
export const TEMPOS = ['natural', 'brisk', 'at-once'] as const;
export type Tempo = (typeof TEMPOS)[number];

/** What happens on the stage for a while. */
export interface Cue {
  /** `before`: it is on its way, and nothing of it is seen yet. */
  readonly phase: 'before' | 'telling' | 'waiting';
  readonly entry: Entry;
  readonly milliseconds: number;
}

const SHARE: Readonly<Record<Tempo, number>> = { natural: 1, brisk: 0.45, 'at-once': 0 };
const SPOKEN_WORD = 290;
const READ_WORD = 235;
const DAY = 86_400;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
const isSpoken = (channel: Channel): boolean => channel !== 'chat' && channel !== 'email';

/** How long a customer takes to say a line aloud. */
const spokenFor = (text: string, rate: number): number => Math.max(900, (wordsIn(text) * SPOKEN_WORD) / rate);

/** How long somebody takes to read replies before they can be said to be silent. */
export const readingTime = (texts: readonly string[], tempo: Tempo): number =>
  tempo === 'at-once' ? 0 : 1200 + texts.reduce((sum, text) => sum + wordsIn(text), 0) * READ_WORD;

export interface TempoOf {
  readonly channel: Channel;
  readonly tempo: Tempo;
  /** The customer's rate of speech, 1 is neutral. */
  readonly rate: number;
}

/** Entries as cues: who types for how long, how long a line is spoken, how long a wait is shown. */
export function cuesOf(entries: readonly Entry[], how: TempoOf): Cue[] {
  return entries
    .flatMap((entry) => cuesFor(entry, how))
    .map((cue) => ({
      ...cue,
      milliseconds: Math.round(cue.milliseconds * SHARE[how.tempo]),
    }));
}

function cuesFor(entry: Entry, how: TempoOf): Cue[] {
  const telling = (milliseconds: number): Cue => ({ phase: 'telling', entry, milliseconds });
  switch (entry.kind) {
    case 'words':
      return wordCues(entry, how);
    case 'wait':
      return [{ phase: 'waiting', entry, milliseconds: waitFor(entry.seconds, entry.why) }];
    case 'end':
      return [telling(700)];
    default:
      return [telling(0)];
  }
}

function wordCues(entry: WordsEntry, { channel, rate }: TempoOf): Cue[] {
  const telling = (milliseconds: number): Cue => ({ phase: 'telling', entry, milliseconds });
  if (entry.by === 'trainee') return [telling(650)];
  if (entry.by === 'narrator') return [telling(Math.max(900, wordsIn(entry.text) * READ_WORD))];
  if (isSpoken(channel) || entry.by === 'other') return [telling(spokenFor(entry.text, rate) + 250)];
  // Nobody types as slowly as they would: the longer the text, the longer the dots, within what one bears to watch.
  const typing = channel === 'chat' ? Math.min(3200, 600 + entry.text.length * 18) : 900;
  return [{ phase: 'before', entry, milliseconds: typing }, telling(250)];
}

function waitFor(seconds: number, why: 'silence' | 'hold' | 'delay'): number {
  if (why === 'hold') return 3600;
  if (seconds >= DAY) return 2000;
  return why === 'silence' ? 1600 : 1100;
}
