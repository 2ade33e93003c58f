import { ARCHETYPES, draw, randomStream, shuffled } from '#base';
import { namesOf } from './names.ts';
import type { DemoSize } from './size.ts';

export const ORGANISATION = 'Demo: Larkfield Services';

const TEAM_NAMES = ['Phone desk', 'Chat desk', 'Front desk', 'Mail desk', 'Back office', 'Night desk'];

/** Somebody who is trained, as nobody but the demo knows them. */
export interface Trainee {
  readonly name: string;
  /** Place of the team. */
  readonly team: number;
  /** Place among those of the team; decides what they do with what they are given. */
  readonly place: number;
  /** Share of the decisions that they take as the exact solution would, when they come, 0 to 1. */
  readonly skill: number;
  /** What half a year of practice adds to it. */
  readonly growth: number;
  /** The customer with whom they are weaker than with others. */
  readonly weakWith: string;
  /** Clicks before anything can have been read. */
  readonly hurried: boolean;
  /** Share of the time of the demo that they have been there, 0 to 1. */
  readonly presence: number;
}

export interface Cast {
  readonly teams: readonly string[];
  readonly trainees: readonly Trainee[];
  /** One for each team; the last looks after the first team, too, so that two rate there. */
  readonly managers: readonly string[];
  readonly trainer: string;
  readonly administrator: string;
}

/** The people of the demo. Skill is spread evenly and given out by chance. */
export function castOf({ people, teams }: DemoSize, seed: number): Cast {
  const random = randomStream(draw(seed, 'people'));
  const [trainer = '', administrator = '', ...rest] = namesOf(people + teams + 2, seed);
  const skills = shuffled([...Array(people).keys()], seed, 'skills');
  const names = rest.slice(teams);
  return {
    teams: TEAM_NAMES.slice(0, teams),
    managers: rest.slice(0, teams),
    trainer,
    administrator,
    trainees: names.map((name, n) => {
      const team = n % teams;
      const place = Math.floor(n / teams);
      return {
        name,
        team,
        place,
        skill: 0.2 + (0.7 * ((skills[n] ?? 0) + 0.5)) / people,
        growth: random() < 0.15 ? -0.05 : 0.25 * random(),
        // A team shares a weakness more often than not: then there is something to speak about together.
        weakWith:
          ARCHETYPES[random() < 0.6 ? team : Math.floor(random() * ARCHETYPES.length)] ?? ARCHETYPES[0],
        hurried: place === 6,
        presence: NEWCOMERS.has(place) ? 0.1 : 1,
      };
    }),
  };
}

/** These joined a team not long ago, and inherited what it had been given. */
const NEWCOMERS: ReadonlySet<number> = new Set([9]);
