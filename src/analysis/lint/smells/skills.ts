import { SKILLS } from '#base';
import type { Behaviour } from '#base';
import { example, longExample } from '../example.ts';
import { counted, listed, quoted } from '../phrases.ts';
import { beatPlace, optionPlace } from '../places.ts';
import type { Smell } from '../smell.ts';
import { bestOf } from '../subject.ts';
import type { Subject, Weighed } from '../subject.ts';
import { secondApologies } from '../sweeps/second-apologies.ts';

const FEWEST_DECISIONS = 3;
const FEWEST_BEHAVIOURS = 5;
const OFTEN = 3;
const MOST_SPREAD = 1.2;

const ASIDE = `  aside:
    says: Surely? Who says so?
    cue: Who says so
    skills: { de-escalation: 1, active-listening: 0.5 }
    replies:
      a:
        text: Nobody does, and I was too quick with that. I am looking it up for you right now.
        does: [own-and-repair]
        rating: { de-escalation: 2, active-listening: 1 }
        because: Takes back what nobody had looked up.
        to: found
      b:
        text: It is what we mostly see with them, and there is hardly ever a parcel that is lost.
        counterfeit: over-explaining
        rating: { de-escalation: -1, active-listening: -1 }
        because: She asks who says so.
        cost: 9
        to: found
`;

const rareSkill: Smell = {
  entry: {
    code: 'PA530',
    severity: 'warning',
    title: 'A skill is hardly shown',
    happened: 'Fewer than three decisions of the scenario say anything about the skill.',
    why: 'A skill score from one or two choices is mostly luck.',
    todo: 'Let more beats ask for it, or leave the skill out of this scenario altogether.',
    bad: example(),
    good: longExample(
      3,
      ['skills: { active-listening: 1, de-escalation: 1 }', 'skills: { de-escalation: 1 }'],
      ['skills: { boundary-setting: 1, active-listening: 0.5 }', 'skills: { boundary-setting: 1 }'],
    ),
  },
  find: ({ weighed }) =>
    SKILLS.flatMap((skill) => {
      const beats = weighed.filter(({ skills }) => skills.includes(skill)).map(({ beat }) => beat.id);
      if (beats.length === 0 || beats.length >= FEWEST_DECISIONS) return [];
      return {
        place: ['beats'],
        message: `Only ${quoted(beats)} ${beats.length === 1 ? 'says' : 'say'} something about ${skill}.`,
      };
    }),
};

const fewBehaviours: Smell = {
  entry: {
    code: 'PA531',
    severity: 'warning',
    title: 'Fewer than five behaviours occur',
    happened: 'All replies together do fewer than five different behaviours.',
    why: 'A trainee who can do two things well would seem to master the talk.',
    todo: 'Let other moments ask for other behaviours; counterfeits do not count.',
    bad: example(),
    good: longExample(3),
  },
  find: ({ reach, stage }) => {
    const open = new Set(reach.options.filter(({ witness }) => witness !== null).map(({ id }) => id));
    const all = [...stage.beats.values()].flatMap(({ options }) => options);
    const done = new Set(
      all.filter(({ option }) => open.has(option.line)).flatMap(({ option }) => option.does),
    );
    if (done.size >= FEWEST_BEHAVIOURS) return [];
    const message = `Only ${counted(done.size, 'behaviour')} can be shown: ${quoted([...done])}.`;
    return [{ place: ['beats'], message }];
  },
};

const alwaysRight: Smell = {
  entry: {
    code: 'PA532',
    severity: 'warning',
    title: 'A behaviour that is right whenever it is offered',
    happened: 'Three or more decisions offer the behaviour, and each time it is the best one that does it.',
    why: 'Then it is a rule and no judgement: the same words would always do.',
    todo: 'Offer it once where it comes too early, too late, or to the wrong person.',
    bad: longExample(
      6,
      ['does: [plain-line]', 'does: [next-step]'],
      ['does: [check-picture]', 'does: [next-step]'],
    ),
    good: longExample(6),
  },
  find: (subject) =>
    [...offers(subject)].flatMap(([behaviour, { offered, best }]) => {
      if (offered.length < OFTEN || best < offered.length) return [];
      const beats = listed(offered.map(({ beat }) => beat.id));
      const message = `"${behaviour}" is the best in all ${offered.length} decisions that offer it: ${beats}.`;
      return { place: ['beats'], message };
    }),
};

/** Where a behaviour is offered, and how often the best option does it. */
export interface Offers {
  readonly offered: readonly Weighed[];
  readonly best: number;
}

export function offers({ weighed }: Pick<Subject, 'weighed'>): ReadonlyMap<Behaviour, Offers> {
  const counts = new Map<Behaviour, Offers>();
  for (const one of weighed) {
    const best = bestOf(one)?.option.does ?? [];
    for (const behaviour of new Set(one.choices.flatMap(({ option }) => option.does))) {
      const known = counts.get(behaviour) ?? { offered: [], best: 0 };
      const isBest = best.includes(behaviour);
      counts.set(behaviour, { offered: [...known.offered, one], best: known.best + (isBest ? 1 : 0) });
    }
  }
  return counts;
}

const offTheBestWay: Smell = {
  entry: {
    code: 'PA533',
    severity: 'warning',
    title: 'The best way never asks for a skill',
    happened: 'The scenario tests the skill, but only on ways that nobody has to take.',
    why: 'Whoever does well learns nothing about it and gets no score on it.',
    todo: 'Let a beat of the best way ask for it.',
    bad: example(
      ['skills: { active-listening: 1, de-escalation: 1 }', 'skills: { active-listening: 1 }'],
      ['cost: 8\n        to: found', 'cost: 8\n        to: aside'],
      ['skills: { de-escalation: 1 }', 'skills: { active-listening: 1 }'],
      ['rating: { de-escalation', 'rating: { active-listening'],
      ['endings:\n', `${ASIDE}endings:\n`],
    ),
    good: example(),
  },
  find: ({ weighed, bestDecisions }) =>
    SKILLS.flatMap((skill) => {
      const asked = weighed.filter(({ skills }) => skills.includes(skill));
      if (asked.length === 0 || bestDecisions.some(({ skills }) => skills.includes(skill))) return [];
      const beats = quoted(asked.map(({ beat }) => beat.id));
      return { place: ['beats'], message: `Only beats beside the best way ask for ${skill}: ${beats}.` };
    }),
};

const secondApology: Smell = {
  entry: {
    code: 'PA534',
    severity: 'warning',
    title: 'A second apology is rated good',
    happened:
      'On one way through, an apology with repair is rated good twice, and the second is for no new fault.',
    why: 'Owned once, a fault is owned; again, it becomes a plea, and the customer has to do the comforting.',
    todo: 'Rate the second lower or let it do something else. If there really is a new fault, say `our-fault: true` at its beat.',
    bad: example(
      ['does: [hold-facts]', 'does: [own-and-repair]'],
      ['does: [plain-line]', 'does: [own-and-repair]'],
    ),
    good: example(['does: [plain-line]', 'does: [own-and-repair]']),
  },
  find: (subject) =>
    secondApologies(subject).map(({ beat, option, play }) => ({
      place: optionPlace(beat, option),
      message: `"${option.id}" can be the second apology that is rated good, and nothing new is our fault here.`,
      play,
    })),
};

const ratersAtOdds: Smell = {
  entry: {
    code: 'PA535',
    severity: 'info',
    title: 'Raters at odds',
    happened: 'Those who rated this reply disagree by more than 1.2 points.',
    why: 'The decision is left out of the score of the skill until they agree.',
    todo: 'Ask what they read differently, and write the line so that it reads in one way.',
    bad: example([
      'rating: { de-escalation: 2 }',
      'rating: { de-escalation: { value: 1.2, sd: 1.4, raters: 8 } }',
    ]),
    good: example([
      'rating: { de-escalation: 2 }',
      'rating: { de-escalation: { value: 1.2, sd: 0.7, raters: 8 } }',
    ]),
  },
  find: ({ stage }) =>
    [...stage.beats.values()].flatMap(({ beat, options }) =>
      options.flatMap(({ option }) =>
        SKILLS.filter((skill) => (option.rating[skill]?.sd ?? 0) > MOST_SPREAD).map((skill) => ({
          place: optionPlace(beat.id, option, 'rating', skill),
          message: `The raters of "${option.id}" are ${option.rating[skill]?.sd} apart on ${skill}.`,
        })),
      ),
    ),
};

const nothingGood: Smell = {
  entry: {
    code: 'PA536',
    severity: 'warning',
    title: 'No reply is good on a skill that the beat asks for',
    happened: 'The beat scores the skill, and the highest rating that it offers on it is below +1.',
    why: 'The score calls the least bad reply perfect, and the trainee never sees what good would have been.',
    todo: 'Write the reply that a strong agent would give, or take the skill out of the beat.',
    bad: example([
      'active-listening: 1 }\n        because: Answers where',
      'active-listening: 0 }\n        because: Answers where',
    ]),
    good: example(),
  },
  find: ({ weighed }) =>
    weighed.flatMap(({ beat, choices, skills, play }) =>
      skills.flatMap((skill) => {
        const most = Math.max(...choices.map(({ option }) => option.rating[skill]?.value ?? 0));
        if (most >= 1) return [];
        return {
          place: beatPlace(beat.id, 'skills'),
          message: `At best ${skill} is rated ${most} here.`,
          play,
        };
      }),
    ),
};

export const SKILL_SMELLS: readonly Smell[] = [
  rareSkill,
  fewBehaviours,
  alwaysRight,
  offTheBestWay,
  secondApology,
  ratersAtOdds,
  nothingGood,
];
