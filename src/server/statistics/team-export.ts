import type { Kysely } from 'kysely';
import { SKILLS } from '#base';
import type { Band, Member, TeamFigures } from '#protocol';
import { DEFAULT_PRIOR, FORMULA_VERSION, SKILL_NAMES } from '#report';
import type { Tables } from '../store/sql/tables.ts';
import { csvOf } from './csv.ts';
import type { Cell } from './csv.ts';

/** A team's figures with everything that is needed to read them years later. */
export interface TeamExport extends TeamFigures {
  readonly madeAt: string;
  /** Version of the formulas behind every figure. */
  readonly formula: number;
  /** What F5 believes before anything is known. */
  readonly prior: { readonly mean: number; readonly weight: number; readonly spread: number };
  /** Share of the belief that an interval holds. */
  readonly interval: number;
  /** The versions of scenarios that first attempts in the team were made on. */
  readonly content: readonly { readonly scenario: string; readonly hash: string }[];
}

const INTERVAL = 0.9;

export async function readContent(tables: Kysely<Tables>, team: string): Promise<TeamExport['content']> {
  return tables
    .selectFrom('team_option')
    .select(['scenario', 'hash'])
    .where('team', '=', team)
    .where('first', '>', 0)
    .distinct()
    .orderBy('scenario')
    .orderBy('hash')
    .execute();
}

export const teamExport = (
  figures: TeamFigures,
  made: Pick<TeamExport, 'madeAt' | 'content'>,
): TeamExport => ({
  ...figures,
  ...made,
  formula: FORMULA_VERSION,
  prior: DEFAULT_PRIOR,
  interval: INTERVAL,
});

const HEADER = [
  'about',
  'team',
  'person',
  'customer',
  'skill',
  'full_decisions',
  'trust',
  'low_90',
  'estimate',
  'high_90',
  'change',
  'attempts',
  'first_attempts',
  'hard_stops',
  'last_attempt',
  'overdue',
  'did_not_pass',
  'made_at',
  'formula_version',
  'content_versions',
];

/** One row for each skill of the team, of each kind of customer and of each person. */
export function exportAsCsv(all: TeamExport): string {
  const { figures, members, team } = all;
  const tail: readonly Cell[] = [all.madeAt, all.formula, versionsOf(all)];
  const whole = (figures?.skills ?? []).map((band) => [
    'team',
    team.name,
    null,
    null,
    ...bandCells(band),
    null,
    figures?.attempts ?? null,
    figures?.first ?? null,
    figures?.hardStops ?? null,
    figures?.lastAt ?? null,
    null,
    null,
    ...tail,
  ]);
  const grid = (figures?.grid ?? []).flatMap(({ name, skills }) =>
    (skills ?? []).map((band) => [
      'customer',
      team.name,
      null,
      name,
      ...bandCells(band),
      ...Array.from({ length: 7 }, () => null),
      ...tail,
    ]),
  );
  const people = (members ?? []).flatMap((member) =>
    personRows(member, team.name).map((row) => [...row, ...tail]),
  );
  return csvOf(HEADER, [...whole, ...grid, ...people]);
}

function personRows(member: Member, team: string): Cell[][] {
  return SKILLS.flatMap((skill) => {
    const band = member.skills.find((one) => one.skill === skill);
    if (!band) return [];
    return [
      [
        'person',
        team,
        member.name,
        null,
        ...bandCells(band),
        member.changes.find((one) => one.skill === skill)?.word ?? null,
        member.attempts,
        member.first,
        member.hardStops,
        member.lastAt,
        member.overdue,
        member.didNotPass,
      ],
    ];
  });
}

const bandCells = ({ skill, amount, trust, band }: Band): Cell[] => [
  SKILL_NAMES[skill].name,
  amount,
  trust,
  band?.low ?? null,
  band?.mean ?? null,
  band?.high ?? null,
];

const SHORT = 12;
const versionsOf = ({ content }: TeamExport): string =>
  content.map(({ scenario, hash }) => `${scenario}@${hash.slice(0, SHORT)}`).join(' ');
