import type { Kysely } from 'kysely';
import type { PersonReview, ReviewedAttempt, ScenarioCard } from '#protocol';
import { BEHAVIOUR_NAMES, COUNTERFEIT_NAMES, overridden, progress, singlePeopleShown } from '#report';
import type { Attempt, Progress } from '#report';
import { assessedOn } from '../attempts/withheld.ts';
import type { Stages } from '../plays/stages.ts';
import type { Tables } from '../store/sql/tables.ts';
import { readAttemptsOf } from './attempts-of.ts';
import type { AttemptOf } from './attempts-of.ts';
import { readReliability } from '../statistics/library-reliability.ts';
import { readOverridesCount } from './agreement.ts';
import { standing, standingOverrides } from './layers.ts';
import { readTalk } from './talk.ts';
import { talkAbout } from './talk-about.ts';

/** Attempts that the page lists. */
const LISTED = 100;
const HABITS_SHOWN = 4;

/** Everything that is kept about a person's assessed attempts, as one moment of the database has it. */
export interface PersonFound {
  readonly person: { readonly id: string; readonly name: string };
  /** Whether it is the reader themselves. */
  readonly own: boolean;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** Newest first. */
  readonly attempts: readonly AttemptOf[];
  readonly points: ReturnType<typeof talkAbout>;
  readonly listed: readonly { readonly play: string; readonly move: number | null }[];
  readonly practice: PersonReview['practice'];
  readonly reliability: PersonReview['reliability'];
  /** Whether managers are known to agree, so that what they changed may enter figures over attempts. */
  readonly overridesCount: boolean;
}

/** Reads it for whoever asks; null for nobody of this id. */
export async function findPerson(
  tables: Kysely<Tables>,
  { person, reader, now }: { readonly person: string; readonly reader: string; readonly now: string },
): Promise<PersonFound | null> {
  const found = await tables
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', '=', person)
    .executeTakeFirst();
  if (!found) return null;
  const attempts = await readAttemptsOf(tables, person, reader);
  const ids = attempts.map(({ id }) => id);
  const kept = person === reader ? new Set() : await assessedOn(tables, reader);
  return {
    person: found,
    own: reader === person,
    teams: await teamsOf(tables, person),
    attempts,
    points: talkAbout(attempts.filter(({ score }) => !kept.has(score.scenario))),
    listed: await readTalk(tables, reader, ids),
    practice: await practiceOf(tables, person),
    reliability: await readReliability(tables),
    overridesCount: await readOverridesCount(tables, now),
  };
}

interface Known {
  readonly stages: Stages;
  readonly cards: readonly ScenarioCard[];
  readonly now: string;
}

/** What a manager asks first about a person. */
export async function personReview(found: PersonFound, known: Known): Promise<PersonReview> {
  const { person, teams, attempts, points, practice, reliability, overridesCount } = found;
  const titleOf = (scenario: string) => known.cards.find(({ id }) => id === scenario)?.title ?? scenario;
  const history = await Promise.all(
    attempts.map((attempt) => asAttempt(known.stages, attempt, overridesCount)),
  );
  const shown = progress(history, known.now);
  return {
    person,
    teams,
    attempts: attempts.slice(0, LISTED).map((attempt) => lineOf(attempt, titleOf(attempt.score.scenario))),
    attemptCount: attempts.length,
    reliability,
    overrides: {
      changed: attempts.reduce((sum, { layers }) => sum + standing(layers).length, 0),
      counted: overridesCount,
    },
    // One's own page reports nothing to anybody else.
    skills: shown.skills.map(singlePeopleShown(reliability) || found.own ? skillOf : withoutFigures),
    talkAbout: points.map((point) => ({ ...point, title: titleOf(point.log.scenario) })),
    contests: attempts.flatMap((attempt) => contestsOf(attempt, titleOf(attempt.score.scenario))),
    listed: listedOf(found, titleOf),
    habits: habitsOf(shown),
    next: nextOf(shown),
    practice,
  };
}

const contestsOf = ({ id, score, contests }: AttemptOf, title: string): PersonReview['contests'][number][] =>
  contests
    .filter(({ state }) => state !== 'resolved')
    .map(({ move, at, text }) => ({ attempt: id, title, turn: turnOf(score, move) ?? 0, at, text }));

function listedOf(
  { listed, attempts }: PersonFound,
  titleOf: (scenario: string) => string,
): PersonReview['listed'][number][] {
  return listed.flatMap(({ play, move }) => {
    const score = attempts.find(({ id }) => id === play)?.score;
    if (!score) return [];
    const turn = move === null ? null : turnOf(score, move);
    return [{ attempt: play, title: titleOf(score.scenario), move, turn }];
  });
}

/** The attempt as the rules of the report take it; under the overrides that stand, where these count. */
async function asAttempt(
  stages: Stages,
  { score, layers, finishedAt, kind }: AttemptOf,
  overridesCount: boolean,
): Promise<Attempt> {
  const overrides = overridesCount ? standingOverrides(layers) : [];
  const stage = overrides.length > 0 ? await stages.stage(score.hash) : null;
  return { score: stage ? overridden(stage, score, overrides) : score, at: finishedAt, kind };
}

const skillOf = (shown: Progress['skills'][number]): PersonReview['skills'][number] => ({
  skill: shown.skill,
  name: shown.name,
  amount: shown.amount,
  trust: shown.trust,
  band: shown.band,
  sentence: shown.sentence,
  change: shown.changeSentence,
});

/** While the library does not tell people apart, a band would be a figure about luck. */
const withoutFigures = (shown: Progress['skills'][number]): PersonReview['skills'][number] => ({
  ...skillOf(shown),
  trust: 'not shown',
  band: null,
  sentence: 'Not shown: the scenarios do not tell people apart reliably enough yet.',
  change: '',
});

const lineOf = (attempt: AttemptOf, title: string): ReviewedAttempt => {
  const { id, score, kind, finishedAt, flags, comments, contests } = attempt;
  return {
    id,
    scenario: score.scenario,
    title,
    archetype: score.archetype,
    kind,
    at: finishedAt,
    points: score.outcome.points,
    band: score.outcome.band,
    hardStop: score.hardStop,
    flags,
    comments,
    openContests: contests.filter(({ state }) => state !== 'resolved').length,
  };
};

/** Number of a turn among the turns, from 1. */
function turnOf({ decisions }: AttemptOf['score'], move: number): number | null {
  const place = decisions.findIndex((decision) => decision.move === move);
  return place < 0 ? null : place + 1;
}

const habitsOf = ({ counterfeits }: Progress): PersonReview['habits'][number][] =>
  counterfeits
    .slice(0, HABITS_SHOWN)
    .map(({ counterfeit, habit, sentence }) => ({ ...COUNTERFEIT_NAMES[counterfeit], habit, sentence }));

function nextOf({ practice, behaviours }: Progress): PersonReview['next'] {
  const [first] = practice;
  if (!first) return null;
  const { name, means } = BEHAVIOUR_NAMES[first.behaviour];
  const counted = behaviours.find(({ behaviour }) => behaviour === first.behaviour)?.words;
  return { name, means, sentence: counted ? `Shown in ${counted} moments that called for it.` : '' };
}

async function teamsOf(
  tables: Kysely<Tables>,
  person: string,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return tables
    .selectFrom('membership')
    .innerJoin('team', 'team.id', 'membership.team')
    .select(['team.id', 'team.name'])
    .where('membership.person', '=', person)
    .where('membership.part', '=', 'member')
    .orderBy('team.name')
    .execute();
}

/** That somebody practised, never how it went. */
async function practiceOf(tables: Kysely<Tables>, person: string): Promise<PersonReview['practice']> {
  const { count, last } = await tables
    .selectFrom('play')
    .leftJoin('attempt', 'attempt.play', 'play.id')
    .select(({ fn }) => [
      fn.countAll<number | string>().as('count'),
      fn.max<string | null>('play.started_at').as('last'),
    ])
    .where('play.profile', '=', person)
    .where('attempt.play', 'is', null)
    .executeTakeFirstOrThrow();
  return { sessions: Number(count), last };
}
