import { describe, expect, it } from 'vitest';
import { FORMULA_VERSION } from '#report';
import { pathTo } from '#protocol';
import { csvOf } from '../../../src/server/statistics/csv.ts';
import { person } from '../fixture/people.ts';
import { SHIPPED, teamAtWork } from '../fixture/statistics-world.ts';

/** Splits one line of CSV as RFC 4180 has it. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));

describe('a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('does not run %j', (text) => {
    const [, line = ''] = csvOf(['a', 'b'], [[text, 'end']]).split('\r\n');
    expect(cellsOf(line)[0]).toBe(`'${text}`);
  });

  it('keeps numbers below zero as numbers, and quotes what would break a row', () => {
    expect(csvOf(['a'], [[-3], ['say "no", twice'], ['two\nlines'], [' edge'], [null]])).toBe(
      '\uFEFFa\r\n-3\r\n"say ""no"", twice"\r\n"two\nlines"\r\n" edge"\r\n\r\n',
    );
  });
});

describe('the export of a team', () => {
  it('carries intervals and the versions of formulas and content, and is on the record', async () => {
    const world = await teamAtWork(6);
    const path = pathTo('teamExport', { team: world.team });
    const csv = await world.manager.ask('GET', `${path}?format=csv`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toMatch(
      /^attachment; filename="team-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const [header = '', ...lines] = (await csv.text()).trim().split('\r\n');
    expect(header).toContain('low_90,estimate,high_90');
    const people = lines.map(cellsOf).filter(([about]) => about === 'person');
    expect(people).toHaveLength(world.members.length * 3);
    for (const cells of people) {
      expect(cells).toHaveLength(header.split(',').length);
      expect(cells.at(-2)).toBe(String(FORMULA_VERSION));
      for (const { stage } of SHIPPED) expect(cells.at(-1)).toContain(stage.production.hash.slice(0, 12));
    }
    const json = (await (await world.manager.ask('GET', path)).json()) as Record<string, unknown>;
    expect(json).toMatchObject({ formula: FORMULA_VERSION, interval: 0.9 });
    expect(json['content']).toHaveLength(SHIPPED.length);
    const noted = await world.parts.database.read((tables) =>
      tables.selectFrom('audit').select(['action', 'object', 'request']).execute(),
    );
    // The first is told to each of the team; both stand in the record.
    expect(new Set(noted.map(({ request }) => request)).size).toBe(2);
    expect(noted).toHaveLength(world.members.length + 1);
    for (const entry of noted) expect(entry).toMatchObject({ action: 'team.export', object: world.team });
  });

  it('names nobody for an administrator, and takes no other format', async () => {
    const world = await teamAtWork(6);
    const admin = await person(world, 'Root', 'administrator');
    const path = pathTo('teamExport', { team: world.team });
    const text = await (await admin.ask('GET', `${path}?format=csv`)).text();
    for (const { name } of world.members) expect(text).not.toContain(name);
    expect((await admin.ask('GET', `${path}?format=xlsx`)).status).toBe(400);
  });
});
