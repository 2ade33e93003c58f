import type { Adjustment, CustomerEvent, Delta, Handling, Law, Stance, Turn } from '#dialogue';
import type { HandlingSource, LawSource } from '../format/law-shape.ts';
import { conditionOf } from './condition.ts';
import { secondsOf } from './duration.ts';

/** A law with every default filled in. The source is complete: it was read without an error. */
export function lawOf(source: LawSource): Law {
  const { patience, guide } = source;
  return {
    id: source.id,
    name: source.name,
    drive: source.drive,
    mood: { tension: source.mood.tension, trust: source.mood.trust, ground: source.mood.ground },
    starts: source.starts,
    patience: {
      phone: secondsOf(patience.phone),
      chat: secondsOf(patience.chat),
      email: secondsOf(patience.email),
      'in-person': secondsOf(patience['in-person']),
      video: secondsOf(patience.video),
    },
    turns: source.turns,
    silenceCost: source['silence-cost'] ?? 0,
    stances: mapped(source.stances, stanceOf),
    reactions: reactionsOf(source.reactions),
    thresholds: mapped(source.thresholds ?? {}, conditionOf),
    leaves: (source.leaves ?? []).map(conditionOf),
    signatures: { ...source.signatures },
    guide: {
      recognise: guide.recognise,
      opening: guide.opening,
      turningPoint: guide['turning-point'],
      mistakes: guide.mistakes,
      goodEnding: guide['good-ending'],
    },
  };
}

function stanceOf({ label, describes, reactions, on }: LawSource['stances'][string]): Stance {
  return { label, describes, reactions: reactionsOf(reactions), on: mapped(on ?? {}, turnOf) };
}

function turnOf(turn: string | { readonly to?: string; readonly shows?: string }): Turn {
  if (typeof turn === 'string') return { to: turn, signature: null };
  return { to: turn.to ?? null, signature: turn.shows ?? null };
}

type Rows = Readonly<Partial<Record<CustomerEvent, readonly number[]>>>;

const reactionsOf = (rows: Rows = {}): Adjustment => mapped<readonly number[], Delta>(rows, deltaOf);

const deltaOf = ([tension = 0, trust = 0, ground = 0]: readonly number[]): Delta => ({
  tension,
  trust,
  ground,
});

export function handlingOf(source: HandlingSource): Handling {
  return {
    rootCauses: mapped<Rows, Adjustment>(source['root-causes'] ?? {}, reactionsOf),
    moments: mapped<Rows, Adjustment>(source.moments ?? {}, reactionsOf),
  };
}

function mapped<A, B>(
  record: Readonly<Partial<Record<string, A>>>,
  make: (value: A) => B,
): Record<string, B> {
  const entries = Object.entries(record).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, make(value)] as const],
  );
  return Object.fromEntries(entries);
}
