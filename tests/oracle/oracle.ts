import type { Beat, Condition, Move, Option, Production } from '#dialogue';

/**
 * A second scorer, written from the documents alone: a walk over the tables of a checked scenario and its law. It
 * shares no code with the kernel, the solver or the report, so what they agree on is no accident of one of them.
 */

/** How a conversation stands. */
export interface State {
  readonly beat: string;
  /** Tension, trust and ground. */
  readonly mood: Triple;
  readonly stance: string;
  /** One bit for each fact of the scenario. */
  readonly facts: number;
  readonly turn: number;
  /** Scars so far, in outcome points. */
  readonly cost: number;
  /** A line was crossed for good. */
  readonly stopped: boolean;
  /** Id of the ending; null while the conversation goes on. */
  readonly ending: string | null;
}
type Triple = readonly [number, number, number];
type Standing = Pick<State, 'mood' | 'stance' | 'facts'>;
type Change = { readonly tension: number; readonly trust: number; readonly ground: number };
type Changes = Readonly<Record<string, Change | undefined>>;
interface Heard {
  readonly change: Triple;
  readonly stance: string;
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
const each = (of: (meter: keyof Change, place: 0 | 1 | 2) => number): Triple => [
  of('tension', 0),
  of('trust', 1),
  of('ground', 2),
];
const inRange = (value: number, range: readonly [number, number] | undefined): boolean =>
  range === undefined || (value >= range[0] && value <= range[1]);
const inBand = (band: Condition, [tension, trust, ground]: Triple): boolean =>
  inRange(tension, band.tension) && inRange(trust, band.trust) && inRange(ground, band.ground);

export class Oracle {
  readonly #of: Production;
  readonly #heard = new Map<Option, Map<string, Heard>>();
  readonly #values = new Map<number, number>();
  readonly #beats: ReadonlyMap<string, { readonly place: number; readonly beat: Beat }>;
  readonly #thresholds: readonly (readonly [string, Condition])[];
  readonly #stances: readonly string[];
  readonly #bits: ReadonlyMap<string, number>;
  /** Facts that some condition asks for: no other can change what is still to be had. */
  readonly #asked: number;

  constructor(production: Production) {
    const { scenario, law } = production;
    this.#of = production;
    this.#beats = new Map(scenario.beats.map((beat, place) => [beat.id, { place, beat }]));
    this.#thresholds = Object.entries(law.thresholds);
    this.#stances = Object.keys(law.stances);
    this.#bits = new Map(scenario.facts.map(({ id }, place) => [id, 2 ** place]));
    const options = scenario.beats
      .flatMap(({ replies, silence, hold }) => [...replies, silence, hold ?? []])
      .flat();
    const conditions = [
      ...options.flatMap(({ when, to }) => [when, ...to.map((route) => route.when)]),
      ...scenario.endings.map(({ when }) => when),
      ...law.leaves,
    ];
    this.#asked = this.#learn(
      0,
      conditions.flatMap((when) => [...(when?.knows ?? []), ...(when?.knowsNot ?? [])]),
    );
  }

  start(): State {
    const { start: beat, mood, stance } = this.#of.scenario;
    const begun = { facts: 0, turn: 0, cost: 0, stopped: false, ending: null };
    return { ...begun, beat, stance, mood: each((meter) => mood[meter]) };
  }

  /** The states of a log, the start first; null when one of its moves was not possible where it was made. */
  follow(moves: readonly Move[]): State[] | null {
    const states = [this.start()];
    for (const [place, move] of moves.entries()) {
      const now = states[place];
      const next = now && now.ending === null ? this.#make(now, move, moves.slice(0, place)) : null;
      if (!next) return null;
      states.push(next);
    }
    return states;
  }

  /** F11. */
  outcome(last: State): number {
    return within(this.#worth(last) - last.cost, 0, 100);
  }

  /** F7, for each move of a log: what was still to be had before it, less what was after it. */
  losses(states: readonly State[]): number[] {
    return states.slice(1).map((after, place) => {
      const before = states[place] ?? after;
      return this.value(before) - before.cost - (this.value(after) - after.cost);
    });
  }

  /** F6: outcome points still to be had, scars so far left out. */
  value(state: State): number {
    if (state.ending !== null) return this.#worth(state);
    const key = this.#key(state);
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const clean = state.cost === 0 ? state : { ...state, cost: 0 };
    let most = -Infinity;
    for (const option of this.options(state)) {
      const after = this.#take(clean, option);
      most = Math.max(most, this.value(after) - after.cost);
    }
    for (const { teaches } of this.#of.scenario.cards) {
      const facts = this.#learn(clean.facts, teaches);
      if (((facts ^ clean.facts) & this.#asked) !== 0) most = Math.max(most, this.value({ ...clean, facts }));
    }
    this.#values.set(key, most);
    return most;
  }

  /** What takes a turn here: replies whose condition holds, the silence, and the hold where there is one. */
  options(state: State): Option[] {
    const beat = this.#beats.get(state.beat)?.beat;
    if (!beat) throw new Error(`No beat "${state.beat}".`);
    const replies = beat.replies.filter(({ when }) => this.#holds(when, state));
    return beat.hold ? [...replies, beat.silence, beat.hold] : [...replies, beat.silence];
  }

  #make(state: State, move: Move, before: readonly Move[]): State | null {
    if (move.do === 'open') {
      const card = this.#of.scenario.cards.find(({ id }) => id === move.id);
      const again = before.some((earlier) => earlier.do === 'open' && earlier.id === move.id);
      return card && !again ? { ...state, facts: this.#learn(state.facts, card.teaches) } : null;
    }
    const id = move.do === 'reply' ? move.id : move.do;
    const option = this.options(state).find((one) => one.kind === move.do && one.id === id);
    return option ? this.#take(state, option) : null;
  }

  #take(state: State, option: Option): State {
    const heard = this.#hear(option, state);
    const mood = each((_, i) => within(state.mood[i] + heard.change[i], 0, 10));
    let { stance } = heard;
    for (const [name, band] of this.#thresholds) {
      if (inBand(band, mood) && !inBand(band, state.mood)) stance = this.#turn(stance, name);
    }
    const facts = option.teaches.length > 0 ? this.#learn(state.facts, option.teaches) : state.facts;
    const turn = state.turn + 1;
    const to = this.#lead({ mood, stance, facts }, option, turn);
    const isBeat = this.#beats.has(to);
    return {
      beat: isBeat ? to : state.beat,
      mood,
      stance,
      facts,
      turn,
      cost: state.cost + option.cost,
      stopped: state.stopped || option.hardStop !== null,
      ending: isBeat ? null : to,
    };
  }

  /**
   * What the customer hears in an option, event by event, each in the stance that the one before left; nothing where
   * they are not there.
   */
  #hear(option: Option, { beat, stance }: Pick<State, 'beat' | 'stance'>): Heard {
    const known = this.#heard.get(option)?.get(stance);
    if (known) return known;
    let sum = each(() => 0);
    let now = stance;
    const away = this.#beats.get(beat)?.beat.with !== undefined;
    for (const event of away ? [] : this.#events(option)) {
      for (const change of this.#changes(event, beat, now)) sum = add(sum, change);
      now = this.#turn(now, event);
    }
    const bound = option.hardStop ? Infinity : 3;
    const change = each((meter, i) => within(option.effect[meter] ?? sum[i], -bound, bound));
    const heard = { change, stance: now };
    this.#heard.set(option, (this.#heard.get(option) ?? new Map<string, Heard>()).set(stance, heard));
    return heard;
  }

  /** What an event changes: by the law, in the stance or else in general; by the root cause; by the moment. */
  #changes(event: string, beat: string, stance: string): (Change | undefined)[] {
    const { law, scenario, handling } = this.#of;
    const moment = this.#beats.get(beat)?.beat.moment;
    const own: Changes = law.stances[stance]?.reactions ?? {};
    const general: Changes = law.reactions;
    const ofCause: Changes = handling.rootCauses[scenario.rootCause] ?? {};
    const ofMoment: Changes = (moment && handling.moments[moment]) ?? {};
    return [own[event] ?? general[event], ofCause[event], ofMoment[event]];
  }

  /** Whoever writes only after days was silent first. */
  #events({ kind, seconds, does, counterfeit }: Option): string[] {
    const { law, scenario } = this.#of;
    const late = kind === 'reply' && seconds >= law.patience[scenario.channel] ? ['silence'] : [];
    return [...(kind === 'reply' ? late : [kind]), ...does, ...(counterfeit ? [counterfeit] : [])];
  }

  #turn = (stance: string, event: string): string => this.#of.law.stances[stance]?.on[event]?.to ?? stance;

  /** An ending that the author chose stands; a beat needs a customer who stays and a turn that is left. */
  #lead(after: Standing, { to: routes }: Option, turn: number): string {
    const { scenario, law } = this.#of;
    const to = routes.find(({ when }) => this.#holds(when, after))?.to ?? 'end';
    if (to === 'end') {
      return scenario.endings.find(({ when }) => this.#holds(when, after))?.id ?? scenario.runsOut;
    }
    if (!this.#beats.has(to)) return to;
    if (law.leaves.some((limit) => this.#holds(limit, after))) return scenario.leaves;
    return turn >= scenario.turns ? scenario.runsOut : to;
  }

  #holds(when: Condition | null, { mood, stance, facts }: Standing): boolean {
    if (when === null) return true;
    return inBand(when, mood) && (when.stances?.includes(stance) ?? true) && this.#knows(when, facts);
  }

  #knows({ knows, knowsNot }: Condition, facts: number): boolean {
    const known = (fact: string): boolean => (facts & (this.#bits.get(fact) ?? 0)) !== 0;
    return (knows?.every(known) ?? true) && !(knowsNot?.some(known) ?? false);
  }

  #learn = (facts: number, taught: readonly string[]): number =>
    taught.reduce((sum, fact) => sum | (this.#bits.get(fact) ?? 0), facts);

  /** Utility of the ending, capped once a line was crossed for good. */
  #worth({ ending, stopped }: State): number {
    const utility = this.#of.scenario.endings.find(({ id }) => id === ending)?.utility ?? NaN;
    return stopped ? Math.min(utility, 30) : utility;
  }

  #key({ beat, mood: [tension, trust, ground], stance, facts, turn, stopped }: State): number {
    const mood = (tension * 11 + trust) * 11 + ground;
    const where = (this.#beats.get(beat)?.place ?? 0) * this.#stances.length + this.#stances.indexOf(stance);
    return (((where * 1331 + mood) * 64 + turn) * 2 + Number(stopped)) * 2 ** 16 + (facts & this.#asked);
  }
}

const add = (sum: Triple, change: Change | undefined): Triple =>
  each((meter, i) => sum[i] + (change?.[meter] ?? 0));
