import { history, optionsAt } from '#dialogue';
import type { Channel } from '#base';
import type { Option, Play, Step } from '#dialogue';
import { readingGrade } from '../../bots/text-features.ts';
import { example, longExample } from '../example.ts';
import { extentOf } from '../extent.ts';
import { beatPlace } from '../places.ts';
import type { Smell } from '../smell.ts';
import { speakersOf } from '../speakers.ts';
import { repliesOf } from '../subject.ts';
import type { Subject, Weighed } from '../subject.ts';
import { wordCount } from '../word-count.ts';

interface Load {
  readonly line: number;
  readonly decision: number;
  readonly way: number;
}

/** What somebody can take in who has to answer; a mail may be read twice. */
const SPOKEN: Load = { line: 45, decision: 150, way: 1_000 };
const MAILED: Load = { line: 120, decision: 260, way: 1_730 };
const loadOf = (channel: Channel): Load => (channel === 'email' ? MAILED : SPOKEN);
const HARDEST = 8;

const SAGA =
  'It was meant to be here on Monday, and it is Thursday, and on Tuesday I sat at home all day and waited for it, and on Wednesday I asked the neighbours on both sides, and none of them had seen a van, and now I am asking you.';

const longLine: Smell = {
  entry: {
    code: 'PA550',
    severity: 'warning',
    title: 'The customer speaks too long at once',
    happened: 'A line of the customer has more than 45 words; by mail, more than 120.',
    why: 'Nobody remembers the beginning of it when the replies appear, so the longest-reading trainee wins.',
    todo: 'Keep the words that decide and one detail; the rest can come later.',
    bad: example(['It was meant to be here on Monday, and it is Thursday.', SAGA]),
    good: example(),
  },
  find: (subject) => {
    const { line: most } = loadOf(subject.scenario.channel);
    return speakersOf(subject).flatMap(({ place, lines }) =>
      lines.flatMap(({ by, id, wordings }) => {
        const longest = Math.max(0, ...wordings.map(wordCount));
        if (by !== 'customer' || longest <= most) return [];
        return { place, message: `"${id}" has ${longest} words; ${most} are the most.` };
      }),
    );
  },
};

const wordsIn = (wordings: readonly string[]): number => Math.max(0, ...wordings.map(wordCount));

/** The most that stands on the screen when a decision is to be made. */
function readingLoad(weighed: Weighed): number {
  const said = weighed.beat.says.map((group) =>
    Math.max(0, ...group.map(({ wordings }) => wordsIn(wordings))),
  );
  const offered = repliesOf(weighed).map(({ option }) => wordsIn(option.wordings));
  return [...said, ...offered].reduce((sum, count) => sum + count, 0);
}

const wordyDecision: Smell = {
  entry: {
    code: 'PA551',
    severity: 'warning',
    title: 'A decision with too much to read',
    happened: 'What is said and all replies together have more than 150 words; by mail, more than 260.',
    why: 'The test would be one of reading, and the clock would be against slow readers.',
    todo: 'Cut the line, or make every reply shorter.',
    bad: example(
      ['It was meant to be here on Monday, and it is Thursday.', SAGA],
      [
        'I am looking where it has been since then.',
        'I am looking where it has been since then, from the depot over the van to the door, and I stay on until I know, and then you know as well.',
      ],
      [
        'I would like to apologise for all of it.',
        'I would like to apologise for all of it, the waiting and the asking and the sitting at home, and for all that comes of it for you and yours.',
      ],
      [
        'it will surely be there by tomorrow.',
        'it will surely be there by tomorrow, or else on the day after that, or else on Monday, since that is how it goes with most of them here.',
      ],
    ),
    good: example(),
  },
  find: ({ weighed, scenario }) => {
    const { decision: most } = loadOf(scenario.channel);
    return weighed
      .filter((one) => readingLoad(one) > most)
      .map((one) => ({
        place: beatPlace(one.beat.id),
        message: `At "${one.beat.id}" there are ${readingLoad(one)} words to read; ${most} are the most.`,
        play: one.play,
      }));
  },
};

const wordyWay: Smell = {
  entry: {
    code: 'PA552',
    severity: 'warning',
    title: 'The best way is too long a read',
    happened:
      'Whoever does everything right reads more than 1,000 words, all replies included; by mail, more than 1,730; twice that in a whole case.',
    why: 'A talk of more than about five minutes is put off, and then not repeated.',
    todo: 'Shorten lines, or take a beat out of the best way.',
    bad: longExample(
      10,
      [
        'And what about day',
        'I have been sitting here the whole of this week with nothing else to do but wait, and nobody has told me one single thing, not by phone and not by mail, and so I ask you once more, what about day',
      ],
      ['leaves: lost', 'turns: 16\nleaves: lost'],
    ),
    good: longExample(6),
  },
  find: (subject) => {
    const most = loadOf(subject.scenario.channel).way * extentOf(subject.scenario).reading;
    const read = wordsOnBestWay(subject);
    if (read <= most) return [];
    const message = `There are ${read} words to read on the best way; ${most} are the most.`;
    return [{ place: ['beats'], message, play: subject.solution.bestPlay() }];
  },
};

function wordsOnBestWay({ stage, solution, bestWay }: Subject): number {
  const { scenario, hash } = stage.production;
  const steps = history(stage, { scenario: scenario.id, hash, seed: 0, moves: solution.bestPlay() });
  const heard = steps.ok ? steps.value.reduce((sum, step) => sum + wordsHeard(step), 0) : 0;
  // Opening a card shows no replies anew.
  const stops = bestWay.filter(({ move }) => move.do !== 'open');
  return heard + stops.reduce((sum, { play }) => sum + wordsOffered(optionsAt(stage, play), play), 0);
}

/** The trainee's own words were read among the replies. */
const wordsHeard = ({ effects }: Step): number =>
  effects.reduce(
    (sum, one) => (one.type === 'say' && one.by !== 'trainee' ? sum + wordCount(one.text) : sum),
    0,
  );

const wordsOffered = (open: readonly Option[], { seed }: Play): number =>
  open
    .filter(({ kind }) => kind === 'reply')
    .reduce((sum, { wordings }) => sum + wordCount(wordings[seed % wordings.length] ?? ''), 0);

const hardWords: Smell = {
  entry: {
    code: 'PA553',
    severity: 'warning',
    title: 'The words are harder to read than they need be',
    happened:
      'All lines and replies together need more than eight years of school, by the formula of Flesch and Kincaid.',
    why: 'People talk more simply than they write, and some trainees read in their second language.',
    todo: 'Shorter sentences, shorter words; read it aloud.',
    bad: example(
      [
        'We have written it down as urgent, so somebody is going to look at it quite soon.',
        'Notwithstanding considerable operational complexities, prioritisation of your particular consignment has been comprehensively documented throughout our administrative organisation for immediate consideration.',
      ],
      [
        'As soon as we possibly can, you have my word, we are all doing what we can here.',
        'Expeditious resolution of your extraordinarily unfortunate circumstances constitutes our institutional responsibility, independently of organisational considerations regarding international transportation.',
      ],
    ),
    good: example(),
  },
  find: (subject) => {
    const grade = readingGrade(everyWord(subject));
    if (grade <= HARDEST) return [];
    return [
      {
        place: ['beats'],
        message: `The words need ${grade.toFixed(1)} years of school; ${HARDEST} are the most.`,
      },
    ];
  },
};

function everyWord(subject: Subject): string {
  const said = speakersOf(subject).flatMap(({ lines }) => lines.flatMap(({ wordings }) => wordings));
  const offered = subject.scenario.beats.flatMap(({ replies }) =>
    replies.flatMap(({ wordings }) => wordings),
  );
  return [...said, ...offered].map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join('\n');
}

/** How much there is to read, and how hard it is. */
export const READING_SMELLS: readonly Smell[] = [longLine, wordyDecision, wordyWay, hardWords];
