import { draw, randomStream } from '#base';
import type { Solved } from '#report';
import { pick } from './bot.ts';
import { apart, DAY, HOUR, MINUTE, workingTimes } from './calendar.ts';
import type { Trainee } from './cast.ts';
import type { Plan } from './plan.ts';
import { sit } from './sitting.ts';
import type { Sitting, ToPlay } from './sitting.ts';

/** A plan with the id that the assignment has in the team of this person. */
export type Given = Plan & { readonly id: string };

export interface Person extends Trainee {
  readonly id: string;
  /** Number among all. */
  readonly n: number;
  readonly teamId: string;
  /** Assessed attempts that they finish. */
  readonly attempts: number;
}

export interface World {
  readonly library: ReadonlyMap<string, Solved>;
  readonly seed: number;
  readonly from: number;
  readonly now: number;
}

interface Appointment {
  readonly at: number;
  /** Null for whatever they like. */
  readonly given: Given | null;
}

/** Everything that one person of the demo played, in the order of time. */
export class Life {
  readonly #person: Person;
  readonly #world: World;
  readonly #given: readonly Given[];
  readonly #random: () => number;
  readonly #played: Sitting[] = [];

  constructor(person: Person, given: readonly Given[], world: World) {
    this.#person = person;
    this.#given = given;
    this.#world = world;
    this.#random = randomStream(draw(world.seed, `life ${person.n}`));
  }

  live(): readonly Sitting[] {
    const appointments = this.#appointments();
    for (const [place, { at, given }] of appointments.entries()) {
      const scenario = (given && this.#due(given)) ?? this.#ownChoice(at);
      const within = given?.scenarios.includes(scenario) ? given : null;
      // Now and then somebody has not answered the questions of their last one yet.
      const asked = place === appointments.length - 1 && this.#person.n % 11 === 4;
      this.#sit(scenario, { at, ends: asked ? 'asked' : 'wrapped-up', within });
      if (this.#random() < 0.12) this.#practise(scenario, at + HOUR);
    }
    for (const given of this.#given) this.#leaveOpen(given);
    return this.#played;
  }

  /** First what was given, as many times as may be needed; the rest of the attempts whenever they like. */
  #appointments(): readonly Appointment[] {
    const { attempts, n, presence } = this.#person;
    const { from, now } = this.#world;
    const since = now - presence * (now - from);
    let left = attempts;
    const appointments: Appointment[] = [];
    const add = (count: number, given: Given | null, span: { from: number; until: number }) => {
      const times = workingTimes(Math.min(count, left), span, this.#random);
      left -= times.length;
      appointments.push(...times.map((at) => ({ at, given })));
    };
    for (const given of this.#given) {
      const fits = given.until > since && given.request.assessed && given.fateOf(n) === 'plays';
      const span = { from: Math.max(since, given.madeAt) + 3 * DAY, until: given.until - DAY };
      if (fits && span.from < span.until) add(given.scenarios.length + given.spare, given, span);
    }
    add(left, null, { from: since + DAY, until: now - DAY });
    const ordered = appointments.toSorted((a, b) => a.at - b.at);
    const times = apart(ordered.map(({ at }) => at));
    return ordered.map(({ given }, place) => ({ at: times[place] ?? 0, given }));
  }

  /** What is next in an assignment; null where nothing more may be tried. */
  #due({ id, scenarios, request }: Given): string | null {
    for (const scenario of scenarios) {
      const tries = this.#played.filter(
        ({ attempt }) => attempt?.assignment === id && attempt.scenario === scenario,
      );
      const passed = tries.some(({ play }) => Math.round(play.score?.outcome.points ?? 0) >= request.minimum);
      if (passed) continue;
      if (tries.length < request.attempts) return scenario;
      if (request.gated) return null;
    }
    return null;
  }

  /** Something else than what is or will be given, rather new than known. */
  #ownChoice(at: number): string {
    const later = this.#given.filter(({ until, request }) => request.assessed && until > at);
    const kept = new Set(later.flatMap(({ scenarios }) => scenarios));
    const free = [...this.#world.library.keys()].filter((scenario) => !kept.has(scenario));
    const fresh = free.filter((scenario) => !this.#knows(scenario));
    const wanted = fresh.length > 0 && this.#random() < 0.5 ? fresh : free;
    const chosen = pick(wanted, this.#random);
    if (chosen === undefined) throw new Error('The library is too small for a demo.');
    return chosen;
  }

  #knows(scenario: string): boolean {
    return this.#played.some(({ play }) => play.scenario === scenario);
  }

  #practise(scenario: string, at: number): void {
    this.#played.push(sit({ ...this.#play(scenario, at), ends: 'wrapped-up', attempt: null }));
  }

  #sit(
    scenario: string,
    { at, ends, within }: { at: number; ends: ToPlay['ends']; within: Given | null },
  ): void {
    const before = this.#played.filter(({ attempt }) => attempt?.scenario === scenario).length;
    const attempt = { team: this.#person.teamId, assignment: within?.id ?? null, number: before + 1 };
    this.#played.push(sit({ ...this.#play(scenario, at), ends, attempt }));
  }

  /** What stands open at the end of the story: an attempt under way or given up, and practice that was asked for. */
  #leaveOpen(given: Given): void {
    const { n } = this.#person;
    const fate = given.fateOf(n);
    const [scenario] = given.scenarios;
    if (scenario === undefined) return;
    const { now } = this.#world;
    if (!given.request.assessed) {
      if (fate === 'plays') this.#practiseSome(given);
      return;
    }
    if (fate === 'open') this.#sit(scenario, { at: now - (20 + n) * MINUTE, ends: 'open', within: given });
    if (fate === 'abandons')
      this.#sit(scenario, { at: now - 5 * HOUR - 7 * n * MINUTE, ends: 'abandoned', within: given });
  }

  /** All of what is to be practised, or only the first of it so far. */
  #practiseSome({ scenarios }: Given): void {
    const { n } = this.#person;
    const done = n % 2 === 0 ? scenarios : scenarios.slice(0, 1);
    const at = this.#world.now - (6 + scenarios.length) * HOUR + n * MINUTE;
    for (const [place, scenario] of done.entries()) this.#practise(scenario, at + place * HOUR);
  }

  #play(scenario: string, at: number): Omit<ToPlay, 'ends' | 'attempt'> {
    const solved = this.#world.library.get(scenario);
    if (!solved) throw new Error(`The library has no scenario ${scenario}.`);
    const { id, n, skill, growth, weakWith, hurried } = this.#person;
    const { seed, from, now } = this.#world;
    const { archetype } = solved.stage.production.scenario;
    const known = this.#knows(scenario);
    const knows = skill + (growth * (at - from)) / (now - from);
    const here = knows - (archetype === weakWith ? 0.25 : 0) + (known ? 0.1 : 0);
    return {
      name: `demo ${seed}, person ${n}, play ${this.#played.length}`,
      person: id,
      solved,
      kind: known ? 'retry' : 'first',
      at,
      skill: Math.min(0.97, Math.max(0.03, here)),
      hurried: hurried && this.#random() < 0.4,
    };
  }
}
