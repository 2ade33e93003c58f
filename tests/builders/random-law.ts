import { BEHAVIOURS, COUNTERFEITS } from '#base';
import { CUSTOMER_EVENTS } from '#dialogue';
import type { CustomerEvent, Law } from '#dialogue';
import { checkLaw } from '#scenario';
import type { LawSource } from '#scenario';
import { diceOf } from './dice.ts';
import type { Dice } from './dice.ts';

const SIGNATURES = ['asks-again', 'goes-quiet', 'starts-over'] as const;
const HEARD = [...BEHAVIOURS, ...COUNTERFEITS, 'silence', 'hold'] as const;

type Rows = Partial<Record<CustomerEvent, number[]>>;

const rows = (dice: Dice, most: number): Rows => {
  const events = dice.some(CUSTOMER_EVENTS, most);
  return Object.fromEntries(events.map((event) => [event, [0, 1, 2].map(() => dice.whole(-3, 3))]));
};

/** A law as its author would write it: stances that turn on events and thresholds, signatures, and ways to leave. */
function randomLawSource(seed: number, { stances = 4 }: { stances?: number } = {}): LawSource {
  const dice = diceOf(seed);
  const names = Array.from({ length: stances }, (_, index) => `stance-${index}`);
  const turn = (index: number) => {
    const to = names[(index + dice.whole(1, stances)) % stances] ?? 'stance-0';
    if (dice.once(3)) return { to, shows: dice.pick(SIGNATURES) };
    return dice.once(4) ? { shows: dice.pick(SIGNATURES) } : to;
  };
  const stance = (name: string, index: number) => {
    const on = Object.fromEntries(dice.some(HEARD, 8).map((event) => [event, turn(index)]));
    const onto = names[(index + 1) % stances] ?? name;
    return {
      label: `Stance ${index}`,
      describes: 'Stands there.',
      reactions: rows(dice, 6),
      on: {
        ...on,
        credit: { to: onto, shows: SIGNATURES[index % 3] ?? 'goes-quiet' },
        boiling: turn(index),
        warm: onto,
      },
    };
  };
  return {
    'poise-law': 1,
    id: `law-${seed}`,
    name: 'The Example',
    drive: 'Reacts by the throw of dice.',
    mood: { tension: dice.whole(2, 6), trust: dice.whole(2, 6), ground: dice.whole(4, 8) },
    starts: 'stance-0',
    patience: { phone: '14s', chat: '60s', email: '2d', 'in-person': '12s', video: '14s' },
    turns: dice.whole(6, 14),
    'silence-cost': dice.whole(0, 3),
    reactions: rows(dice, 30),
    stances: Object.fromEntries(names.map((name, index) => [name, stance(name, index)])),
    thresholds: { boiling: { tension: '>= 8' }, warm: { trust: '7..10', tension: '<= 4' } },
    leaves: [{ tension: 10 }, { stance: names.at(-1) ?? 'stance-0', trust: '<= 1' }],
    signatures: Object.fromEntries(SIGNATURES.map((name) => [name, `Does it again: ${name}.`])),
    guide: {
      recognise: 'By the dice.',
      opening: 'Throw them.',
      'turning-point': 'A six.',
      mistakes: ['A one.'],
      'good-ending': 'Nobody counts.',
    },
  };
}

const checked = new Map<string, Law>();

/** The same, checked. The same seed gives the very same law, so that its table is unrolled once. */
export function randomLaw(seed: number, { stances = 4 }: { stances?: number } = {}): Law {
  const key = `${seed} ${stances}`;
  const known = checked.get(key);
  if (known) return known;
  const source = randomLawSource(seed, { stances });
  const { law, diagnostics } = checkLaw(JSON.stringify(source), { file: `${source.id}.yaml` });
  if (!law) throw new Error(`The random law ${seed} has mistakes: ${JSON.stringify(diagnostics, null, 1)}`);
  checked.set(key, law);
  return law;
}
