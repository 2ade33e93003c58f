import type { BotVerdict } from '../../bots/library.ts';
import { botTallies, scoreOf } from '../../bots/node-scores.ts';
import { BOTS } from '../../bots/registry.ts';
import { example, libraryExample, longestIsBest, longExample, sameWords } from '../example.ts';
import { ofLibrary } from '../library.ts';
import type { LibrarySmell, Member } from '../library.ts';
import { listed, percent, points } from '../phrases.ts';

const WORTH_A_LOOK = 10;
const MOST_NAMED = 3;

/** The scenarios to which a bot owes its score. */
function mostTelling(members: readonly Member[], { name, score }: BotVerdict): string {
  const bot = BOTS[name];
  if (!bot) return '';
  const sign = Math.sign(score);
  const scores = members
    .map((member) => ({
      id: member.scenario.id,
      own: scoreOf(botTallies(member.stage, member.solution, [bot])[name] ?? NOTHING),
    }))
    .filter(({ own }) => sign * own > 0)
    .toSorted((one, other) => sign * (other.own - one.own));
  return listed(scores.slice(0, MOST_NAMED).map(({ id, own }) => `${id} (${points(own)})`));
}
const NOTHING = { gained: 0, possible: 0, decisions: 0 };

/** A small library shows gross leaks only; what luck could have done is left to a person's judgement. */
const leastOf = ({ least, limit }: BotVerdict): number => Math.min(least ?? -Infinity, -limit);

const OF_WORDS = ({ kind }: BotVerdict): boolean => kind === 'surface';

const telltaleWords: LibrarySmell = {
  entry: {
    code: 'PA580',
    severity: 'warning',
    title: 'A bot that only looks at the words scores too well',
    happened:
      'Over all decisions of the library a surface bot scores more than luck allows, or is wrong so reliably that its opposite would.',
    why: 'Trainees find such habits without knowing it, and the score then measures test wisdom.',
    todo: 'Look at the scenarios that are named, and make the words on which the bot goes as frequent in the other replies.',
    bad: longestIsBest(6, [
      'I am looking where it has been since then.',
      'I am looking for where it has been since then.',
    ]),
    good: sameWords(9),
  },
  find: ({ members, verdicts }) =>
    verdicts
      .filter(OF_WORDS)
      .filter((verdict) => verdict.score > verdict.limit || verdict.score < leastOf(verdict))
      .map((verdict) => {
        const { name, score, limit } = verdict;
        const bound = score > 0 ? `at most ${points(limit)}` : `at least ${points(leastOf(verdict))}`;
        return ofLibrary(
          `"${name}" scores ${points(score)}, ${bound} would do; most in ${mostTelling(members, verdict)}.`,
        );
      }),
};

const suspectWords: LibrarySmell = {
  entry: {
    code: 'PA585',
    severity: 'info',
    title: 'A bot that only looks at the words scores well',
    happened: 'A surface bot scores over +10 or under −25; with so few decisions that may be luck.',
    why: 'A small library can only show gross leaks, so the smaller ones need a person’s eye.',
    todo: 'Read the decisions of the scenarios that are named, with this bot’s eyes.',
    bad: longestIsBest(3),
    good: sameWords(9),
  },
  find: ({ members, verdicts }) =>
    verdicts
      .filter(OF_WORDS)
      .filter(({ score, least, ...rest }) => {
        const gross = score > rest.limit || score < leastOf({ score, least, ...rest });
        return !gross && (score > WORTH_A_LOOK || score < (least ?? -Infinity));
      })
      .map((verdict) =>
        ofLibrary(
          `"${verdict.name}" scores ${points(verdict.score)}; most in ${mostTelling(members, verdict)}.`,
        ),
      ),
};

const habitPays: LibrarySmell = {
  entry: {
    code: 'PA581',
    severity: 'warning',
    title: 'One habit is enough',
    happened:
      'A bot that always does the same, or goes by the archetype alone, scores above its limit or solves more than a quarter of the scenarios well.',
    why: 'Then nobody has to notice what this customer needs now.',
    todo: 'Let more moments punish the habit: offer it too early, too late, or to the wrong person.',
    bad: example(),
    good: longExample(
      6,
      ['counterfeit: scripted-empathy', 'does: [agree-with-truth]'],
      ['does: [hold-facts]', 'does: [save-face]'],
    ),
  },
  find: ({ members, verdicts }) =>
    verdicts
      .filter(({ kind, name, fits }) => kind === 'strategy' && name !== MIRROR && !fits)
      .map((verdict) => {
        const { name, score, limit, solvedWell } = verdict;
        const solved = solvedWell === null ? '' : ` and solves ${percent(solvedWell)} of the scenarios well`;
        return ofLibrary(
          `"${name}" scores ${points(score)} of at most ${limit}${solved}; most in ${mostTelling(members, verdict)}.`,
        );
      }),
};

const MIRROR = 'mirror';

const twinsAgree: LibrarySmell = {
  entry: {
    code: 'PA582',
    severity: 'warning',
    title: 'What was best in one twin does well in the other',
    happened: 'Where the best reply flips, repeating it still scores above chance.',
    why: 'The twin is there to show that the same words can be wrong; here they are only second best.',
    todo: 'At the flipped beats, let the other twin’s best reply miss the point, and rate it so.',
    bad: libraryExample(
      example([
        'rating: { active-listening: 0, de-escalation: -1 }',
        'rating: { active-listening: 1, de-escalation: 1 }',
      ]),
      example(
        ['id: late-parcel\n', 'id: late-parcel-b\n'],
        ['twin: late-parcel-b', 'twin: late-parcel'],
        [
          'rating: { active-listening: 2, de-escalation: 2 }',
          'rating: { active-listening: 1, de-escalation: 1 }',
        ],
        [
          'rating: { active-listening: 0, de-escalation: -1 }',
          'rating: { active-listening: 2, de-escalation: 2 }',
        ],
      ),
    ),
    good: libraryExample(
      example(),
      example(
        ['id: late-parcel\n', 'id: late-parcel-b\n'],
        ['twin: late-parcel-b', 'twin: late-parcel'],
        [
          'rating: { active-listening: 2, de-escalation: 2 }',
          'rating: { active-listening: -1, de-escalation: -1 }',
        ],
        [
          'rating: { active-listening: 0, de-escalation: -1 }',
          'rating: { active-listening: 2, de-escalation: 2 }',
        ],
      ),
    ),
  },
  find: ({ verdicts }) =>
    verdicts
      .filter(({ name, fits }) => name === MIRROR && !fits)
      .map(({ score, decisions }) =>
        ofLibrary(
          `Repeating a twin’s best replies scores ${points(score)} over ${decisions} flipped decisions.`,
        ),
      ),
};

/** Whether a library gives its answers away to those who do not listen. */
export const BOT_SMELLS: readonly LibrarySmell[] = [telltaleWords, habitPays, twinsAgree, suspectWords];
