import { SKILLS } from '#base';
import type { Skill } from '#base';
import { METERS } from '#dialogue';
import type { Mood, Option, OptionKind, Rating, Route } from '#dialogue';
import type { AuthoredHold, AuthoredReply, AuthoredRoutes, AuthoredSilence } from '../format/option-shape.ts';
import { listed, spokenWordings } from '../rules/walk.ts';
import { whenOf } from './condition.ts';
import { secondsOf } from './duration.ts';
import { linesOf } from './line.ts';
import type { Speaker } from './line.ts';

const HOLD_SECONDS = 60;

type Authored = AuthoredReply | AuthoredSilence | AuthoredHold;

/** Where an option stands, and who answers it there. */
interface Place {
  readonly beat: string;
  readonly speaker: Speaker;
}

/** What differs between a reply, a silence and a hold. */
interface Slot extends Place {
  readonly id: string;
  readonly kind: OptionKind;
  readonly seconds: number;
  readonly cost: number;
}

export function replyOf(place: Place, id: string, authored: AuthoredReply): Option {
  const option = optionOf({ ...place, id, kind: 'reply', seconds: 0, cost: 0 }, authored);
  return { ...option, when: whenOf(authored.when) };
}

/** What a turn without an answer costs; one that the author wrote and rated costs only what they say. */
const unlessRated = (cost: number, authored: Authored | undefined): number =>
  authored?.rating === undefined ? cost : 0;

/** Silence is always possible: where the author wrote none, the law answers and the beat asks again. */
export function silenceOf(
  place: Place,
  authored: AuthoredSilence | undefined,
  { seconds, cost }: Pick<Slot, 'seconds' | 'cost'>,
): Option {
  const slot = {
    ...place,
    id: 'silence',
    kind: 'silence',
    seconds,
    cost: unlessRated(cost, authored),
  } as const;
  return optionOf(slot, authored ?? {});
}

export function holdOf(place: Place, authored: AuthoredHold | undefined, cost: number): Option {
  const slot = {
    ...place,
    id: 'hold',
    kind: 'hold',
    seconds: HOLD_SECONDS,
    cost: unlessRated(cost, authored),
  } as const;
  return optionOf(slot, authored ?? {});
}

function optionOf({ beat, speaker, id, kind, seconds, cost }: Slot, authored: Authored): Option {
  const line = `${beat}/${id}`;
  return {
    id,
    kind,
    line,
    wordings: spokenWordings(authored.text),
    does: authored.does ?? [],
    counterfeit: listed(authored.counterfeit)[0] ?? null,
    ...worthOf(authored, cost),
    effect: effectOf(authored.effect),
    when: null,
    teaches: listed(authored.teaches),
    ...(authored.covers ? { covers: authored.covers } : {}),
    hardStop: authored['hard-stop'] ?? null,
    seconds: authored.after === undefined ? seconds : secondsOf(authored.after),
    reaction: linesOf(authored.reaction, `${line}/reaction`, speaker),
    to: routesOf(authored.to ?? beat),
  };
}

const worthOf = (authored: Authored, cost: number): Pick<Option, 'rating' | 'cost' | 'because' | 'rule'> => ({
  rating: ratingOf(authored.rating),
  cost: authored.cost ?? cost,
  because: authored.because ?? '',
  rule: authored.rule ?? null,
});

function ratingOf(authored: Authored['rating']): Partial<Record<Skill, Rating>> {
  const rating: Partial<Record<Skill, Rating>> = {};
  for (const skill of SKILLS) {
    const given = authored?.[skill];
    if (given === undefined) continue;
    const { value, sd, raters } = typeof given === 'number' ? { value: given } : given;
    rating[skill] = { value, sd: sd ?? null, raters: raters ?? 0 };
  }
  return rating;
}

function effectOf(authored: Authored['effect']): Partial<Record<keyof Mood, number>> {
  const effect: Partial<Record<keyof Mood, number>> = {};
  for (const meter of METERS) {
    const change = authored?.[meter];
    if (change !== undefined) effect[meter] = change;
  }
  return effect;
}

function routesOf(authored: AuthoredRoutes): Route[] {
  if (typeof authored === 'string') return [{ when: null, to: authored }];
  return authored.map(({ when, to }) => ({ when: whenOf(when), to }));
}
