import type { CustomerEvent, Delta, LawTable, Production } from './law.ts';
import { METERS, MOOD_STEP } from './mood.ts';
import type { Mood } from './mood.ts';
import type { Beat, Card, Condition, Ending, Option } from './scenario.ts';

/** A production with its names resolved and its reactions summed up, ready to be played. */
export interface Stage {
  readonly production: Production;
  readonly beats: ReadonlyMap<string, StagedBeat>;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly cards: ReadonlyMap<string, Card>;
  readonly thresholds: readonly Threshold[];
}

export interface StagedBeat {
  readonly beat: Beat;
  /** Replies as authored, then the silence, then the hold where there is one. */
  readonly options: readonly StagedOption[];
  readonly replies: ReadonlyMap<string, StagedOption>;
  readonly silence: StagedOption;
  readonly hold: StagedOption | null;
}

export interface StagedOption {
  readonly option: Option;
  /** What it does to the customer, by the stance that hears it. */
  readonly responses: ReadonlyMap<string, Response>;
}

/** The whole change that an option makes in one stance, bounded to what one turn may change. */
export interface Response extends Delta {
  readonly stance: string;
  readonly signatures: readonly string[];
}

/** A band of the mood; entering it turns the stance. */
export interface Threshold {
  readonly name: string;
  readonly band: Condition;
  readonly turns: ReadonlyMap<string, { readonly stance: string; readonly signatures: readonly string[] }>;
}

/** Does once, at load, all of a play's work that does not depend on the play. */
export function prepare(production: Production): Stage {
  const { scenario, law, table } = production;
  return {
    production,
    beats: new Map(scenario.beats.map((beat) => [beat.id, stageBeat(production, beat)])),
    endings: new Map(scenario.endings.map((ending) => [ending.id, ending])),
    cards: new Map(scenario.cards.map((card) => [card.id, card])),
    thresholds: Object.entries(law.thresholds).map(([name, band]) => ({
      name,
      band,
      turns: new Map(table.stances.map((stance) => [stance, hear(table, stance, [name])])),
    })),
  };
}

function stageBeat(production: Production, beat: Beat): StagedBeat {
  const stageOption = (option: Option): StagedOption => ({
    option,
    responses: new Map(
      production.table.stances.map((stance) => [stance, responseTo(production, beat, { option, stance })]),
    ),
  });
  const replies = beat.replies.map(stageOption);
  const silence = stageOption(beat.silence);
  const hold = beat.hold && stageOption(beat.hold);
  return {
    beat,
    options: hold ? [...replies, silence, hold] : [...replies, silence],
    replies: new Map(replies.map((reply) => [reply.option.id, reply])),
    silence,
    hold,
  };
}

/** What the customer hears in an option, in this order. Whoever writes only after days was silent first. */
function eventsOf({ law, scenario }: Production, option: Option): CustomerEvent[] {
  const kept = option.kind === 'reply' && option.seconds >= law.patience[scenario.channel];
  const events: CustomerEvent[] = kept ? ['silence'] : option.kind === 'reply' ? [] : [option.kind];
  events.push(...option.does);
  if (option.counterfeit) events.push(option.counterfeit);
  return events;
}

function responseTo(
  production: Production,
  beat: Beat,
  { option, stance }: { option: Option; stance: string },
): Response {
  // Where the customer is not there, only what the author says of the mood changes it.
  const events = beat.with === undefined ? eventsOf(production, option) : [];
  const heard = hear(production.table, stance, events);
  const shared = sharedReaction(production, beat, events);
  const bound = option.hardStop ? Infinity : MOOD_STEP;
  const change = (meter: keyof Mood): number => {
    const total = option.effect[meter] ?? heard[meter] + shared[meter];
    return Math.max(-bound, Math.min(bound, total));
  };
  return { ...heard, tension: change('tension'), trust: change('trust'), ground: change('ground') };
}

/** Tells the customer one event after the other, each to the stance that the one before left. */
function hear(table: LawTable, stance: string, events: readonly string[]): Response {
  const sum = { tension: 0, trust: 0, ground: 0 };
  const signatures: string[] = [];
  let now = table.stances.indexOf(stance);
  for (const event of events) {
    const cell = now * table.events.length + table.events.indexOf(event);
    for (const meter of METERS) sum[meter] += table[meter][cell] ?? 0;
    const shown = table.signatures[table.signature[cell] ?? -1];
    if (shown !== undefined) signatures.push(shown);
    now = table.next[cell] ?? now;
  }
  return { ...sum, stance: table.stances[now] ?? stance, signatures };
}

/** What root cause and moment add for every customer. */
function sharedReaction(production: Production, beat: Beat, events: readonly CustomerEvent[]): Delta {
  const { handling, scenario } = production;
  const sum = { tension: 0, trust: 0, ground: 0 };
  const adjustments = [
    handling.rootCauses[scenario.rootCause],
    beat.moment ? handling.moments[beat.moment] : undefined,
  ];
  for (const adjustment of adjustments) {
    for (const event of events) {
      for (const meter of METERS) sum[meter] += adjustment?.[event]?.[meter] ?? 0;
    }
  }
  return sum;
}
