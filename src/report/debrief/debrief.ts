import type { Play, Scenario } from '#dialogue';
import { firstAttempts, type Attempt, type AttemptKind } from '../attempt.ts';
import { behaviourLedger } from '../behaviour-ledger.ts';
import type { Prior } from '../estimate.ts';
import { nextPractice } from '../next-practice.ts';
import { score, type Cohort } from '../score.ts';
import type { Decision, Score } from '../score-types.ts';
import { walk, type Solved, type Walk } from '../walk.ts';
import { scoreWrapUp, type Talk, type WrapUp } from '../wrap-up.ts';
import { caseSteps } from './case-steps.ts';
import { headlineOf } from './headline.ts';
import { ledgerOf } from './ledger.ts';
import { lessonOf, type Lesson } from './lesson.ts';
import { worstFirst } from './places.ts';
import { poiseMap } from './poise-map.ts';
import { practiceNote } from './practice-note.ts';
import type { Report } from './report.ts';
import { skillBands, skillsInPlay } from './skill-bands.ts';
import { transcriptOf } from './transcript.ts';
import { truthOf } from './truth.ts';
import { guessedTurn, turningPointOf, type TurningPointGuess } from './turning-point.ts';
import { hardMoments, wentWell } from './went-well.ts';
import { voiceOf, type Voice } from './voice.ts';
import { wrapUpWords } from './wrap-up-words.ts';

/** What is known about a play besides its log. Everything may be left out. */
export interface Occasion {
  /** Made before the report was shown. */
  readonly turningPoint?: TurningPointGuess | undefined;
  readonly wrapUp?: WrapUp | undefined;
  /** The person's attempts before this one. */
  readonly previous?: readonly Attempt[] | undefined;
  /** What this play was; a first attempt unless said otherwise. */
  readonly kind?: AttemptKind | undefined;
  /** The day of this play, so that practice gets a date. */
  readonly at?: string | undefined;
  readonly cohort?: Cohort | undefined;
  readonly prior?: Prior | undefined;
  /** Name of the person who played, where the report is for somebody else; left out, it speaks to the person. */
  readonly person?: string | undefined;
}

/** Lessons in a report: more than two are not taken in. */
const LESSONS = 2;

/** Stands in for the day of a play when nobody gave one; it never reaches the report. */
const SOME_DAY = '2000-01-01';

/** Everything that a finished play has to tell. Pure: the same play and occasion give the same report. */
export function debrief(solved: Solved, play: Play, occasion: Occasion = {}): Report {
  const measured = score(solved, play, occasion.cohort ?? null);
  const walked = walk(solved.stage, play);
  const { decisions } = measured;
  const { scenario } = solved.stage.production;
  const transcript = transcriptOf(solved.stage, walked, decisions);
  const voice = voiceOf(occasion.person);
  return {
    title: scenario.title,
    headline: headlineFor(solved, measured, voice),
    ledger: ledgerOf(measured),
    turningPoint: turningPointOf(decisions, voice),
    guess: occasion.turningPoint ? guessedTurn(occasion.turningPoint, decisions, voice) : null,
    lessons: lessonsOf(solved, walked, decisions),
    wentWell: wentWell(solved, walked, decisions),
    hard: hardMoments(solved, walked, decisions),
    steps: caseSteps(solved, walked, decisions),
    behaviours: behaviourLedger(decisions),
    skillsInPlay: skillsInPlay(decisions),
    ...overHistory(measured, occasion),
    truth: truthOf(solved.stage.production, transcript),
    transcript,
    map: poiseMap(transcript),
    authorKeyed: measured.authorKeyed ? AUTHOR_KEYED : null,
    wrapUp: occasion.wrapUp
      ? wrapUpOf(scenario, { answers: occasion.wrapUp, voice }, { decisions, end: play })
      : null,
    score: measured,
  };
}

const AUTHOR_KEYED =
  'The ratings here are those of the scenario’s author; no panel has checked them yet. Take them as one informed opinion.';

function headlineFor({ stage }: Solved, measured: Score, voice: Voice): Report['headline'] {
  const ending = stage.endings.get(measured.outcome.ending);
  if (!ending) throw new Error(`"${measured.outcome.ending}" is no ending of this scenario.`);
  return headlineOf(ending, measured, voice);
}

function lessonsOf(solved: Solved, walked: Walk, decisions: readonly Decision[]): Lesson[] {
  return worstFirst(decisions)
    .flatMap((one) => lessonOf(solved, walked, one) ?? [])
    .slice(0, LESSONS);
}

/** What this play says together with the ones before it. */
function overHistory(
  measured: Score,
  { previous = [], kind = 'first', at, prior }: Occasion,
): Pick<Report, 'behavioursSoFar' | 'skills' | 'practice' | 'practiceSentence'> {
  const day =
    at ??
    previous
      .map((attempt) => attempt.at)
      .sort()
      .at(-1) ??
    SOME_DAY;
  const history: Attempt[] = [...previous, { score: measured, at: day, kind }];
  const counted = firstAttempts(history).flatMap((attempt) => attempt.score.decisions);
  const [next] = nextPractice(history);
  const practice = next ? practiceNote(next, at !== undefined) : null;
  return {
    behavioursSoFar: behaviourLedger(counted),
    skills: skillBands(counted, prior),
    practice,
    practiceSentence: practice?.sentence ?? NOTHING_TO_PRACTISE,
  };
}

const NOTHING_TO_PRACTISE =
  'Nothing from this talk needs repeating. Meet a customer whom you have not met yet.';

interface Answered {
  readonly answers: WrapUp;
  readonly voice: Voice;
}

function wrapUpOf(scenario: Scenario, { answers, voice }: Answered, talk: Talk): Report['wrapUp'] {
  const measured = scoreWrapUp(scenario, answers, talk);
  return { score: measured, words: wrapUpWords(measured, voice) };
}
