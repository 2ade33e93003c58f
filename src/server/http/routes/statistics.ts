import type { Hono } from 'hono';
import * as v from 'valibot';
import { hashSchema, may } from '#protocol';
import type {
  ItemScenario,
  ItemScenarios,
  TeamDecision,
  TeamDecisions,
  TeamFigures,
  TeamsWithFigures,
} from '#protocol';
import type { Kysely } from 'kysely';
import { assessedOn, keptBack } from '../../attempts/withheld.ts';
import { coarse } from '../../statistics/coarse.ts';
import { decisionShown, readBest, readExamples } from '../../statistics/group-decision.ts';
import {
  groupDecision,
  groupDecisions,
  isShown,
  readDecisionCounts,
} from '../../statistics/group-decisions.ts';
import { itemScenarios, readItemScenario } from '../../statistics/item-answers.ts';
import { readVersions } from '../../statistics/item-figures.ts';
import { noteLook } from '../../statistics/note-look.ts';
import { exportAsCsv, readContent, teamExport } from '../../statistics/team-export.ts';
import { readTeam, readTeamFigures, withAlerts } from '../../statistics/team-figures.ts';
import { readTeams } from '../../statistics/teams.ts';
import type { Tables } from '../../store/sql/tables.ts';
import { instant } from '../environment.ts';
import type { Asked, Environment, Parts } from '../environment.ts';
import { nothingHere, RequestRefused } from '../../request-refused.ts';
import { permitForTeam } from '../../people/permit.ts';
import { requireRecent } from '../require-recent.ts';
import { actorOf, routesOn } from '../route.ts';

/** Figures of teams for those who look after them, and of scenarios for those who write them. */
export function statisticsRoutes(app: Hono<Environment>, parts: Parts): void {
  teamRoutes(app, parts);
  decisionRoutes(app, parts);
  itemRoutes(app, parts);
}

function teamRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database } = parts;

  route('teamsWithFigures', async (c) => {
    const teams = await database.read((tables) => readTeams(tables, actorOf(c)));
    return c.json({ teams } satisfies TeamsWithFigures);
  });

  route('teamFigures', async (c, { team }) =>
    c.json((await figuresOf(c, parts, { team, action: 'team.read' })) satisfies TeamFigures),
  );

  route('teamExport', async (c, { team }) => {
    const format = c.req.query('format') ?? 'json';
    if (format !== 'csv' && format !== 'json') {
      const message = 'The format is csv or json.';
      throw new RequestRefused({ code: 'bad-request', message }, { issues: [{ path: 'format', message }] });
    }
    await database.read(async (tables) => {
      await teamFor(c, tables, team);
      await requireRecent({ tables, actor: actorOf(c) }, parts.clock);
    });
    const figures = await figuresOf(c, parts, { team, action: 'team.export' });
    const content = await database.read((tables) => readContent(tables, team));
    const all = teamExport(figures, {
      madeAt: instant(parts.clock),
      content: figures.figures ? content : [],
    });
    c.header('Content-Disposition', `attachment; filename="team-${all.madeAt.slice(0, 10)}.${format}"`);
    if (format === 'json') return c.json(all);
    c.header('Content-Type', 'text/csv; charset=utf-8');
    return c.body(exportAsCsv(all));
  });
}

/** Where a group goes wrong. */
function decisionRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database } = parts;

  route('teamDecisions', async (c, { team }) => {
    const {
      managed,
      named,
      counts,
      keptBack: withheld,
    } = await database.read(async (tables) => ({
      ...(await teamFor(c, tables, team)),
      ...(await decisionsFor(c, tables, team)),
    }));
    const decisions = await groupDecisions(counts, { ...parts, exact: managed });
    const hidden = coarse(managed).count(counts.filter((one) => !isShown(one)).length);
    return c.json({ team: named, managed, decisions, hidden, keptBack: withheld } satisfies TeamDecisions);
  });

  route('teamDecision', async (c, { team, hash, beat }) => {
    const { managed, named, found } = await database.read(async (tables) => {
      const seen = await teamFor(c, tables, team);
      const counts = (await readDecisionCounts(tables, team)).find(
        (one) => one.hash === hash && one.beat === beat,
      );
      if (!counts || !isShown(counts)) return { ...seen, found: null };
      await mayKnow(c, tables, counts.scenario);
      const examples = await readExamples(tables, team, counts);
      return { ...seen, found: { counts, examples, best: await readBest(tables, counts) } };
    });
    const stage = found && (await parts.stages.stage(hash));
    if (!found || !stage) throw nothing('Fewer than five people of this team have met this decision.');
    const decision = groupDecision(found.counts, stage, { ...parts, exact: managed });
    const shown = await decisionShown(parts.scorer, { ...found, stage, exact: managed });
    return c.json({ team: named, managed, decision, ...shown } satisfies TeamDecision);
  });
}

/**
 * The team's decisions, without those of scenarios that the caller is being assessed on: of these only how many are
 * kept back.
 */
async function decisionsFor(c: Asked, tables: Kysely<Tables>, team: string) {
  const kept = await assessedOn(tables, actorOf(c).person);
  const all = await readDecisionCounts(tables, team);
  const counts = all.filter(({ scenario }) => !kept.has(scenario));
  return { counts, keptBack: all.filter(isShown).length - counts.filter(isShown).length };
}

/** Refuses whoever is being assessed on the scenario. */
async function mayKnow(c: Asked, tables: Kysely<Tables>, scenario: string): Promise<void> {
  const kept = await assessedOn(tables, actorOf(c).person);
  if (kept.has(scenario)) throw new RequestRefused(keptBack('its figures'));
}

const nothing = (message: string) => new RequestRefused({ code: 'not-found', message });

/** The team, if the caller may see its figures, and whether they may see its people too. */
async function teamFor(
  c: Asked,
  tables: Kysely<Tables>,
  team: string,
): Promise<{ readonly managed: boolean; readonly named: { id: string; name: string } }> {
  const actor = actorOf(c);
  const relation = await permitForTeam({ tables, actor }, 'statistics:read', team);
  const named = await readTeam(tables, team);
  if (!named) throw nothingHere();
  return { managed: relation === 'team' && may(actor.roles, 'attempt:read', relation), named };
}

/** Whoever looks at people leaves a note of it. */
async function figuresOf(
  c: Asked,
  parts: Parts,
  { team, action }: { readonly team: string; readonly action: 'team.read' | 'team.export' },
): Promise<TeamFigures> {
  const now = parts.clock.now();
  const { figures, counts, managed } = await parts.database.read(async (tables) => {
    const seen = await teamFor(c, tables, team);
    return {
      ...seen,
      figures: await readTeamFigures(tables, { team, managed: seen.managed, now }),
      counts: (await decisionsFor(c, tables, team)).counts,
    };
  });
  if (!figures) throw nothingHere();
  const look = { team, actor: actorOf(c).person, action, at: new Date(now).toISOString() };
  await parts.database.write((tables) => noteLook(tables, { ...look, request: c.get('request') }));
  const decisions = figures.figures ? await groupDecisions(counts, { ...parts, exact: managed }) : [];
  return withAlerts(figures, decisions, now);
}

function itemRoutes(app: Hono<Environment>, parts: Parts): void {
  const route = routesOn(app, parts);
  const { database, catalogue, stages } = parts;

  route('itemScenarios', async (c) => {
    const { person, roles } = actorOf(c);
    const kept = await database.read((tables) => assessedOn(tables, person));
    const view = { words: may(roles, 'scenario:publish', 'other'), kept, now: instant(parts.clock) };
    return c.json((await itemScenarios(parts, catalogue.cards, view)) satisfies ItemScenarios);
  });

  route('itemScenario', async (c, { scenario }) => {
    const offered = catalogue.hashOf(scenario);
    const versions = await database.read(async (tables) => {
      await mayKnow(c, tables, scenario);
      return readVersions(tables, scenario, offered);
    });
    const hash = c.req.query('hash') ?? versions[0]?.hash;
    const version = versions.find((one) => one.hash === hash);
    const stage = version && v.is(hashSchema, hash) ? await stages.stage(hash) : null;
    if (!version || !stage) throw nothing('Nobody has played such a version of this scenario.');
    parts.guesses?.lookAt([...catalogue.cards.map((card) => card.hash), stage.production.hash]);
    const told = { words: may(actorOf(c).roles, 'scenario:publish', 'other'), guesses: parts.guesses };
    const measured = await database.read((tables) => readItemScenario(tables, stage, told));
    const { id, title } = stage.production.scenario;
    return c.json({ scenario: id, title, ...version, versions, ...measured } satisfies ItemScenario);
  });
}
