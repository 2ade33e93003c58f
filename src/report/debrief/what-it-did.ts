import { METERS } from '#dialogue';
import type { Meter, Mood, Stage } from '#dialogue';
import { METER_NAMES } from '../names/moves.ts';
import type { Made } from '../walk.ts';
import { asSentence, joined, listed } from '../wording.ts';
import { linesOf, signaturesOf, stanceShown, type StanceShown } from './transcript.ts';

/** What a move did to the customer. */
export interface WhatItDid {
  readonly from: Mood;
  readonly to: Mood;
  /** Null where the customer stayed in one stance. */
  readonly stance: {
    readonly from: StanceShown;
    readonly to: StanceShown;
    readonly describes: string;
  } | null;
  /** What this customer is known for and now did, in the law's words. */
  readonly signatures: readonly string[];
  /** What the customer said next. */
  readonly answer: readonly string[];
  readonly sentence: string;
}

/** Mood, stance and signature before and after one move. */
export function whatItDid(stage: Stage, { before, after }: Made): WhatItDid {
  const stance = stanceChange(stage, before.stance, after.play.stance);
  const signatures = signaturesOf(stage, after.effects);
  return {
    from: before.mood,
    to: after.play.mood,
    stance,
    signatures,
    answer: linesOf(stage.production.scenario, after.effects)
      .filter((line) => line.by === 'customer')
      .map((line) => line.text),
    sentence: joined([
      moodSentence(before.mood, after.play.mood),
      stanceSentence(stance),
      ...signatureSentences(signatures),
    ]),
  };
}

function stanceChange(stage: Stage, from: string, to: string): WhatItDid['stance'] {
  if (from === to) return null;
  const describes = asSentence(stage.production.law.stances[to]?.describes ?? '');
  return { from: stanceShown(stage, from), to: stanceShown(stage, to), describes };
}

/** "Tension rose from 4 to 6 and trust fell from 5 to 3." */
function moodSentence(from: Mood, to: Mood): string {
  const changes = METERS.filter((meter) => from[meter] !== to[meter]).map((meter) =>
    meterChange(meter, from, to),
  );
  return changes.length === 0 ? 'The mood stayed as it was.' : asSentence(listed(changes));
}

function meterChange(meter: Meter, from: Mood, to: Mood): string {
  const verb = to[meter] > from[meter] ? 'rose' : 'fell';
  return `${METER_NAMES[meter].name.toLowerCase()} ${verb} from ${from[meter]} to ${to[meter]}`;
}

function stanceSentence(stance: WhatItDid['stance']): string {
  if (!stance) return '';
  return joined([`The customer went from “${stance.from.label}” to “${stance.to.label}”.`, stance.describes]);
}

function signatureSentences(signatures: readonly string[]): string[] {
  return signatures.map((signature) => `What this customer is known for followed: ${signature}`);
}
