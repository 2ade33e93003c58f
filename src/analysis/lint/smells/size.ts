import { int } from '../../graph/cells.ts';
import { START } from '../../solve/solution.ts';
import { example, longExample } from '../example.ts';
import { extentOf } from '../extent.ts';
import type { Range } from '../extent.ts';
import { counted } from '../phrases.ts';
import type { Smell } from '../smell.ts';
import { longestPlays } from '../sweeps/longest-play.ts';

const ENDINGS: Range = { least: 4, most: 6 };
const FEWEST_CLASSES = 3;

const outside = (count: number, { least, most }: Range): boolean => count < least || count > most;

const bestWayLength: Smell = {
  entry: {
    code: 'PA540',
    severity: 'warning',
    title: 'The best way has too few or too many decisions',
    happened:
      'Whoever does everything right decides fewer than five times or more than eight times; in a whole case, fewer than eight or more than thirteen.',
    why: 'Fewer show too little to say anything; more tire, and the talk outlasts five minutes.',
    todo: 'Add a beat to the best way, or let two of them become one.',
    bad: example(),
    good: longExample(3),
  },
  find: ({ bestDecisions, solution, scenario }) => {
    const count = bestDecisions.length;
    const { decisions } = extentOf(scenario);
    if (!outside(count, decisions)) return [];
    const message = `The best way has ${counted(count, 'decision')}; ${decisions.least} to ${decisions.most} are good.`;
    return [{ place: ['beats'], message, play: solution.bestPlay() }];
  },
};

const nodes: Smell = {
  entry: {
    code: 'PA541',
    severity: 'warning',
    title: 'The scenario is too small or too large',
    happened:
      'It has fewer than 14 or more than 26 beats and endings together; a whole case, fewer than 18 or more than 40.',
    why: 'A small one has no room for a mistake and its consequence; a large one nobody can keep right.',
    todo: 'Give mistakes beats of their own, or bring branches together again.',
    bad: example(),
    good: longExample(8),
  },
  find: ({ scenario }) => {
    const { beats, endings } = scenario;
    const count = beats.length + endings.length;
    const most = extentOf(scenario).nodes;
    if (!outside(count, most)) return [];
    const message = `There are ${counted(beats.length, 'beat')} and ${counted(endings.length, 'ending')}; ${most.least} to ${most.most} together are good.`;
    return [{ place: ['beats'], message }];
  },
};

const LEFT_ALONE = `  left-alone:
    class: parted
    when: { knows: address }
    utility: 40
    title: Friends, and no parcel
`;

const endings: Smell = {
  entry: {
    code: 'PA542',
    severity: 'warning',
    title: 'Too few or too many endings, or all of a kind',
    happened:
      'There are fewer than four endings or more than six, or they belong to fewer than three classes.',
    why: 'Between success and failure lie the endings from which people learn most.',
    todo: 'Write the ones between: workable, handed over, parted with grace.',
    bad: example(),
    good: example(
      ['  lost:\n    class', `${LEFT_ALONE}  lost:\n    class`],
      ['beats:\n', 'facts: { address: Half an address }\nbeats:\n'],
    ),
  },
  find: ({ scenario: { endings: all } }) => {
    const classes = new Set(all.map((ending) => ending.class)).size;
    if (!outside(all.length, ENDINGS) && classes >= FEWEST_CLASSES) return [];
    const message = `There are ${counted(all.length, 'ending')} in ${counted(classes, 'class', 'classes')}; ${ENDINGS.least} to ${ENDINGS.most} in at least ${FEWEST_CLASSES} are good.`;
    return [{ place: ['endings'], message }];
  },
};

const tooLong: Smell = {
  entry: {
    code: 'PA549',
    severity: 'warning',
    title: 'A play can have too many decisions',
    happened: 'Some way through asks for more than twelve decisions; in a whole case, for more than twenty.',
    why: 'Nobody stays with one customer that long, and the score would count this scenario twice.',
    todo: 'Lower `turns`, or let the loop lead on.',
    bad: longExample(10, ['leaves: lost', 'turns: 16\nleaves: lost']),
    good: longExample(8, ['leaves: lost', 'turns: 16\nleaves: lost']),
  },
  find: ({ solution: { graph }, stops, scenario }) => {
    const { decisions, moves } = longestPlays(graph, stops);
    const most = int(decisions, START);
    const { longest } = extentOf(scenario);
    if (most <= longest) return [];
    const message = `A play can have ${most} decisions; ${longest} are the most.`;
    return [{ place: ['beats'], message, play: moves }];
  },
};

/** How large a scenario is. */
export const SIZE_SMELLS: readonly Smell[] = [bestWayLength, nodes, endings, tooLong];
