import type { LibraryPath } from '#scenario';
import { lookAlike } from '../look-alikes.ts';
import type { Practice } from '../next-practice.ts';
import { mayFollow, type Met, type PathTalk } from './visits.ts';

/** A talk to hold next: to meet somebody for the first time, to practise what was missed, or to have a talk between. */
export interface Choice {
  readonly scenario: string;
  readonly stage: number;
  readonly kind: 'meet' | 'repeat' | 'between';
  /** What it gives a chance to show, since its day has come; null where nothing is due that fits. */
  readonly practice: Practice | null;
}

/** What the choice is made from. */
export interface Ground {
  readonly path: LibraryPath;
  readonly talks: ReadonlyMap<string, PathTalk>;
  readonly visits: readonly Met[];
  /** Behaviours whose day has come, the most pressing first. */
  readonly due: readonly Practice[];
  /** Where the person begins; stages before it may be skipped. */
  readonly begin: number;
}

/** So many new conversations lie between two repeats, as long as there are new ones. */
const NEW_BETWEEN_REPEATS = 2;

/**
 * The next talk. New ones come in the order of the path, one stage after the other, except that no kind of customer
 * comes twice in a row and twins never follow each other. What is due is practised in the next new talk that gives a
 * chance to; where none does, every third talk goes back to one in which the answer is not known yet.
 */
export function chooseNext(ground: Ground): Choice | null {
  const walk = new Walk(ground);
  const [stage] = walk.openStages(ground.begin);
  return stage === undefined ? walk.repeat() : whileSomebodyIsNew(walk, stage);
}

function whileSomebodyIsNew(walk: Walk, stage: number): Choice | null {
  const meeting = walk.meeting(stage);
  if (meeting?.practice) return meeting;
  const repeat = walk.repeat();
  if (repeat && walk.newSinceRepeat() >= NEW_BETWEEN_REPEATS) return repeat;
  return meeting ?? repeat ?? walk.between() ?? walk.meetingAnywhere() ?? walk.unlucky(stage);
}

class Walk {
  readonly #ground: Ground;
  readonly #met: ReadonlySet<string>;
  readonly #last: Met | undefined;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#met = new Set(ground.visits.map(({ scenario }) => scenario));
    this.#last = ground.visits.at(-1);
  }

  /** Stages from one on in which somebody is still to be met. */
  openStages(from: number): readonly number[] {
    return this.#ground.path.stages.flatMap((_, i) => (i >= from && this.#unmet(i).length > 0 ? [i] : []));
  }

  /** The first of the stage that may follow. */
  meeting(stage: number): Choice | null {
    const talk = this.#unmet(stage).find((one) => this.#follows(one));
    return talk ? this.#meet(talk, stage) : null;
  }

  /** The first that may follow in any other stage, those that were skipped last. */
  meetingAnywhere(): Choice | null {
    const { begin, path } = this.#ground;
    const skipped = path.stages.flatMap((_, i) => (i < begin ? [i] : []));
    const choices = [...this.openStages(begin), ...skipped].map((stage) => this.meeting(stage));
    return choices.find((choice) => choice !== null) ?? null;
  }

  /** Where the whole library has nobody else, even the same kind again is better than standing still. */
  unlucky(stage: number): Choice | null {
    const [talk] = this.#unmet(stage);
    return talk ? this.#meet(talk, stage) : null;
  }

  /** What is due, in a talk where the answer is not known: one that was skipped, else one from long ago. */
  repeat(): Choice | null {
    for (const practice of this.#ground.due) {
      const [best] = this.#rank(
        this.#known().filter(({ talk }) => fits(practice, talk) && this.#follows(talk)),
      );
      if (best) return { scenario: best.talk.scenario, stage: best.stage, kind: 'repeat', practice };
    }
    return null;
  }

  /** Something known, so that the next one may be of the same kind as the last. */
  between(): Choice | null {
    const [best] = this.#rank(this.#known().filter(({ talk }) => this.#follows(talk)));
    return best ? { scenario: best.talk.scenario, stage: best.stage, kind: 'between', practice: null } : null;
  }

  /** New talks of the path since it last went back. Replays from one decision are for exploring and no talks of it. */
  newSinceRepeat(): number {
    const { path, begin } = this.#ground;
    const visits = this.#ground.visits.filter(({ kind }) => kind !== 'from-here');
    const skipped = path.stages.slice(0, begin).flatMap(({ scenarios }) => scenarios);
    const ahead = path.stages.slice(begin).flatMap(({ scenarios }) => scenarios);
    const seen = new Set<string>();
    return visits.reduce((count, { scenario, kind }) => {
      const again = kind === 'retry' || seen.has(scenario) || skipped.includes(scenario);
      seen.add(scenario);
      if (again) return 0;
      return ahead.includes(scenario) ? count + 1 : count;
    }, 0);
  }

  #meet(talk: PathTalk, stage: number): Choice {
    const practice = this.#ground.due.find((one) => fits(one, talk)) ?? null;
    return { scenario: talk.scenario, stage, kind: 'meet', practice };
  }

  #unmet(stage: number): PathTalk[] {
    const { path, talks } = this.#ground;
    return (path.stages[stage]?.scenarios ?? []).flatMap((id) =>
      this.#met.has(id) ? [] : (talks.get(id) ?? []),
    );
  }

  /** Talks of the path that were held, and those of stages that were skipped. */
  #known(): Placed[] {
    const { path, talks, begin } = this.#ground;
    return path.stages.flatMap(({ scenarios }, stage) =>
      scenarios.flatMap((id): Placed[] => {
        const talk = talks.get(id);
        return talk && (this.#met.has(id) || stage < begin) ? [{ talk, stage }] : [];
      }),
    );
  }

  #follows(talk: PathTalk): boolean {
    return mayFollow(this.#last, talk, this.#ground.talks);
  }

  /** What was never held first, then who is easily taken for the last one, then what was held longest ago. */
  #rank(placed: readonly Placed[]): Placed[] {
    const { visits } = this.#ground;
    const lastHeld = ({ talk }: Placed) => visits.findLastIndex(({ scenario }) => scenario === talk.scenario);
    const alike = ({ talk }: Placed) => (lookAlike(this.#last?.archetype ?? '', talk.archetype) ? 0 : 1);
    const held = ({ talk }: Placed) => (this.#met.has(talk.scenario) ? 1 : 0);
    return placed.toSorted((a, b) => held(a) - held(b) || alike(a) - alike(b) || lastHeld(a) - lastHeld(b));
  }
}

interface Placed {
  readonly talk: PathTalk;
  readonly stage: number;
}

const fits = ({ behaviour, notIn }: Practice, talk: PathTalk): boolean =>
  talk.behaviours.includes(behaviour) && !notIn.includes(talk.scenario);
