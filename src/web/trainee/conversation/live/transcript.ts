import type { Effect, Step } from '#dialogue';
import { unreachable } from '#base';
import type { Entry, WordsEntry } from './entry.ts';

interface From {
  /** Place of the move in the log; −1 for the opening. */
  readonly move: number;
  /** Simulated seconds when the effects begin. */
  readonly at: number;
  /** What was told before. */
  readonly before: readonly Entry[];
}

/** Effects as entries of a transcript. */
export function entriesOf(effects: readonly Effect[], { move, at, before }: From): Entry[] {
  let now = at;
  const entries = inTellingOrder(effects).map((effect, index): Entry => {
    if (effect.type === 'wait') now += effect.seconds;
    return entryOf(effect, { id: `${move}.${index}`, move, at: now });
  });
  return withoutEcho(entries, before);
}

/**
 * After a silence that leads nowhere the same beat asks again, in the same words. Nobody talks like that: the question
 * still stands there, and the wait beneath it says enough.
 */
function withoutEcho(entries: readonly Entry[], before: readonly Entry[]): Entry[] {
  const stands = lastHeard(before);
  const echo = entries.find(isHeard);
  if (!stands || !echo || echo.line !== stands.line || echo.text !== stands.text) return [...entries];
  // Only a question that nobody has said anything to still stands.
  const answered = entries.some((entry) => entry.kind === 'words' && entry.by === 'trainee');
  return answered ? [...entries] : entries.filter((entry) => entry !== echo);
}

const isHeard = (entry: Entry): entry is WordsEntry =>
  entry.kind === 'words' && (entry.by === 'customer' || entry.by === 'other');
const lastHeard = (entries: readonly Entry[]): WordsEntry | undefined => entries.findLast(isHeard);

function entryOf(effect: Effect, place: Pick<Entry, 'id' | 'move' | 'at'>): Entry {
  switch (effect.type) {
    case 'say':
      return {
        ...place,
        kind: 'words',
        by: effect.by,
        name: effect.name,
        line: effect.line,
        text: effect.text,
      };
    case 'scene':
      return { ...place, kind: 'scene', with: effect.with };
    case 'wait':
      return { ...place, kind: 'wait', why: effect.why, seconds: effect.seconds };
    case 'learn':
      return { ...place, kind: 'learn', name: effect.fact };
    case 'open':
      return { ...place, kind: 'open', name: effect.card };
    case 'signature':
      return { ...place, kind: 'signature', name: effect.name };
    case 'end':
      return { ...place, kind: 'end', why: effect.why };
    default:
      return unreachable(effect);
  }
}

/** One asks for a hold before the music plays; the kernel names the time first, as it does for every wait. */
function inTellingOrder(effects: readonly Effect[]): readonly Effect[] {
  const [first, second, ...rest] = effects;
  const asked = first?.type === 'wait' && first.why === 'hold' && second?.type === 'say';
  return asked && second.by === 'trainee' ? [second, first, ...rest] : effects;
}

/** The whole transcript of a play that was recorded, as it looked when it was lived. */
export function transcriptOf(steps: readonly Step[]): Entry[] {
  const told: Entry[] = [];
  for (const [index, { effects }] of steps.entries()) {
    const at = steps[index - 1]?.play.clock ?? 0;
    told.push(...entriesOf(effects, { move: index - 1, at, before: told }));
  }
  return told;
}
