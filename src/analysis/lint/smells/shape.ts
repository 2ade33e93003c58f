import { int } from '../../graph/cells.ts';
import { movesAt } from '../../solve/moves.ts';
import { mirrorTally } from '../../bots/mirror.ts';
import { example } from '../example.ts';
import { counted, percent, points, quoted } from '../phrases.ts';
import { beatPlace, optionPlace, replyPlace } from '../places.ts';
import type { Smell, Sniffed } from '../smell.ts';
import type { BestStep, Subject } from '../subject.ts';
import { earlyEndings } from '../sweeps/early-endings.ts';
import { endingsAhead, namesIn } from '../sweeps/endings-ahead.ts';
import { longestPlays } from '../sweeps/longest-play.ts';
import { oddsOfMeeting } from '../sweeps/meetings.ts';
import { positionAfter } from '../sweeps/moves-out.ts';
import { tensionsOf } from '../sweeps/tensions.ts';

const COSTLY = 18;
const FEWEST_ENDINGS_AHEAD = 2;
/** The last decision may well fall when all is decided. */
const FEWEST_DECISIONS_AHEAD = 2;
const FREE_DECISIONS = 2;
const BOTTLENECK = 0.8;
const BOILING = 9;
const MOST_BOILING = 2;
const FEWEST_FLIPS = 2;

const oneWayDown: Smell = {
  entry: {
    code: 'PA543',
    severity: 'warning',
    title: 'After a costly mistake only one ending is left',
    happened:
      'On the best way a mistake loses 18 points or more, and of the two or more decisions that follow none changes how it ends.',
    why: 'From then on the trainee only clicks through; nothing that they do can matter.',
    todo: 'Let what follows decide between at least two endings.',
    bad: example(
      ['cost: 8\n        to: found', 'cost: 14\n        to: found\n        effect: { trust: -3 }'],
      ['utility: 92', 'utility: 99'],
      ['trust: ">= 2"', 'trust: ">= 4"'],
    ),
    good: example(
      ['cost: 8\n        to: found', 'cost: 14\n        to: found'],
      ['utility: 92', 'utility: 99'],
    ),
  },
  find: (subject) => {
    const { graph } = subject.solution;
    const ahead: Ahead = { endings: endingsAhead(graph), ...longestPlays(graph, subject.stops) };
    return subject.bestWay.flatMap((step) => narrowReplies(subject, step, ahead));
  },
};

/** By position: the endings and the decisions that can still come. */
interface Ahead {
  readonly endings: Int32Array;
  readonly decisions: Int32Array;
}

/** The mistakes at one step of the best way from which a single ending remains, with something still to decide. */
function narrowReplies({ solution, stage }: Subject, { play, position }: BestStep, ahead: Ahead): Sniffed[] {
  const { graph, values } = solution;
  return movesAt(graph, values, position).flatMap(({ id, kind, loss, move }) => {
    const option = stage.beats
      .get(play.beat)
      ?.options.find((one) => one.option.id === id && one.option.kind === kind);
    const next = positionAfter(graph, position, move);
    if (!option || loss < COSTLY || option.option.hardStop || next < 0) return [];
    if (int(ahead.decisions, next) < FEWEST_DECISIONS_AHEAD) return [];
    const left = namesIn(graph, int(ahead.endings, next));
    if (left.length >= FEWEST_ENDINGS_AHEAD) return [];
    return {
      place: optionPlace(play.beat, option.option),
      message: `"${id}" loses ${points(loss)} points, and then only ${quoted(left)} can follow.`,
      play: [...play.moves, move],
    };
  });
}

const tooEarly: Smell = {
  entry: {
    code: 'PA544',
    severity: 'warning',
    title: 'The talk can be over before the third decision',
    happened: 'Replies alone end it after one or two decisions, and no line was crossed for good.',
    why: 'Sudden death teaches which button not to press, and shows nothing of what it did to the customer.',
    todo: 'Let the customer take it badly first, and leave a turn or two for repair.',
    bad: example(['cost: 9\n        to: found', 'cost: 9\n        to: lost']),
    good: example(),
  },
  find: ({ stage }) =>
    earlyEndings(stage, FREE_DECISIONS).map(({ beat, reply, ending, decisions, play }) => ({
      place: replyPlace(beat, reply),
      message: `"${reply}" can end the talk at "${ending}" after ${counted(decisions, 'decision')}.`,
      play,
    })),
};

const noBottleneck: Smell = {
  entry: {
    code: 'PA545',
    severity: 'warning',
    title: 'No moment that most trainees share',
    happened: 'Besides the start there is no beat that at least 80 % of random plays meet.',
    why: 'If everybody gets another test, nobody can be compared, and each branch is practised by few.',
    todo: 'Bring the branches together again at a beat that remembers by mood and facts how one got there.',
    bad: example(
      ['cost: 9\n        to: found', 'cost: 9\n        to: lost'],
      ['cost: 8\n        to: found', 'cost: 8\n        to: lost'],
    ),
    good: example(),
  },
  find: ({ scenario, solution: { graph }, stops }) => {
    let most = { beat: '', odds: 0 };
    for (const { id } of scenario.beats.filter((beat) => beat.id !== scenario.start)) {
      const odds = oddsOfMeeting(stops, graph.cells, id);
      if (odds >= BOTTLENECK) return [];
      if (odds > most.odds) most = { beat: id, odds };
    }
    if (most.beat === '')
      return [{ place: ['beats'], message: 'Besides the start there is no beat at all.' }];
    const message = `The beat that most plays share is "${most.beat}", met by ${percent(most.odds)} of random plays.`;
    return [{ place: beatPlace(most.beat), message }];
  },
};

const alwaysBoiling: Smell = {
  entry: {
    code: 'PA546',
    severity: 'warning',
    title: 'The customer boils at more than two beats',
    happened: 'More than two beats are mostly met at a tension of 9 or 10.',
    why: 'Rage that never ebbs is no test of judgement, it is a test of endurance.',
    todo: 'Let something cool the customer down between, if only a little.',
    bad: example(
      ['tension: 4', 'tension: 9'],
      ['to: found', 'effect: { tension: 0 }\n        to: found'],
      ['to: ending-talk', 'effect: { tension: 0 }\n        to: ending-talk'],
    ),
    good: example(['tension: 4', 'tension: 9'], ['to: found', 'effect: { tension: -2 }\n        to: found']),
  },
  find: (subject) => {
    const hot = [...tensionsOf(subject)].filter(([, meetings]) => meetings.median >= BOILING);
    if (hot.length <= MOST_BOILING) return [];
    return hot.map(([beat, { median, atMedian }]) => ({
      place: beatPlace(beat),
      message: `"${beat}" is mostly met at a tension of ${median}; so are ${counted(hot.length - 1, 'other beat')}.`,
      play: subject.paths.to(atMedian),
    }));
  },
};

const noTwin: Smell = {
  entry: {
    code: 'PA547',
    severity: 'info',
    title: 'No twin',
    happened: 'There is no scenario with the same opening and another root cause.',
    why: 'Only a twin shows that the situation decides, and not the kind of customer.',
    todo: 'Write it, with at least two best replies that flip, and name it under `twin`.',
    bad: example(['twin: late-parcel-b\n', '']),
    good: example(),
  },
  find: ({ scenario: { twin } }) =>
    twin === null ? [{ place: [], message: 'The scenario has no twin.' }] : [],
};

const hardlyTwins: Smell = {
  entry: {
    code: 'PA548',
    severity: 'warning',
    title: 'The twin asks for the same replies',
    happened: 'Of the beats that both twins have, the best reply differs at fewer than two.',
    why: 'Then one answer fits both root causes, and nobody has to find out which one it is.',
    todo: 'Let the words of the customer that differ turn at least two best replies around.',
    bad: example(),
    good: example(
      [
        'does: [hold-facts]\n        rating: { active-listening: 2, de-escalation: 2 }',
        'counterfeit: parroting\n        cost: 14\n        rating: { active-listening: -2, de-escalation: -2 }',
      ],
      [
        'does: [plain-line]\n        rating: { boundary-setting: 2, active-listening: 1 }',
        'counterfeit: policy-shield\n        cost: 14\n        rating: { boundary-setting: -2, active-listening: -2 }',
      ],
    ),
  },
  find: ({ stage, solution, twin }: Subject) => {
    if (twin === null) return [];
    const flips = mirrorTally({ stage, solution }, twin).decisions;
    if (flips >= FEWEST_FLIPS) return [];
    const message = `Only ${counted(flips, 'best reply', 'best replies')} differ from "${twin.stage.production.scenario.id}".`;
    return [{ place: ['twin'], message }];
  },
};

/** How the ways through a scenario part and meet. */
export const SHAPE_SMELLS: readonly Smell[] = [
  oneWayDown,
  tooEarly,
  noBottleneck,
  alwaysBoiling,
  noTwin,
  hardlyTwins,
];
