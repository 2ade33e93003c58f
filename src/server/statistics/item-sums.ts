import type { Kysely } from 'kysely';
import type { DecisionSums, OptionSums } from '#report';
import { TIME_ENDS } from '../rollups/time-classes.ts';
import type { Tables } from '../store/sql/tables.ts';
import { REST_COLUMNS } from '../store/sql/tables/rollups.ts';
import type { RollupTables } from '../store/sql/tables/rollups.ts';

type OptionRow = RollupTables['item_option'];
type OfferRow = RollupTables['item_offer'];
type TallyRow = RollupTables['item_tally'];

/** Credit is kept in thousandths, scores from elsewhere in hundredths of a point. */
const CREDIT = 1000;
const POINT = 100;

interface Wanted {
  readonly hashes: readonly string[];
  /** Answering times judge nothing; a list of many scenarios does without. */
  readonly times: boolean;
}

/** What is summed of the decisions of some versions, by version; decisions and options by their ids. */
export async function readItemSums(
  tables: Kysely<Tables>,
  { hashes, times }: Wanted,
): Promise<ReadonlyMap<string, readonly DecisionSums[]>> {
  if (hashes.length === 0) return new Map();
  const options = await tables
    .selectFrom('item_option')
    .selectAll()
    .where('hash', 'in', hashes)
    .orderBy('hash')
    .orderBy('beat')
    .orderBy('option')
    .execute();
  const offers = await tables.selectFrom('item_offer').selectAll().where('hash', 'in', hashes).execute();
  const kinds = times ? (['place', 'time'] as const) : (['place'] as const);
  const tallies = await tables
    .selectFrom('item_tally')
    .selectAll()
    .where('hash', 'in', hashes)
    .where('kind', 'in', kinds)
    .execute();
  return byVersion(options, byDecision(offers), byDecision(tallies));
}

interface Place {
  readonly hash: string;
  readonly beat: string;
}
const nameOf = ({ hash, beat }: Place): string => `${hash} ${beat}`;

function byDecision<Row extends Place>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(nameOf(row));
    if (known) known.push(row);
    else found.set(nameOf(row), [row]);
  }
  return found;
}

function byVersion(
  options: readonly OptionRow[],
  offers: ReadonlyMap<string, readonly OfferRow[]>,
  tallies: ReadonlyMap<string, readonly TallyRow[]>,
): ReadonlyMap<string, readonly DecisionSums[]> {
  const found = new Map<string, DecisionSums[]>();
  for (const [name, rows] of byDecision(options)) {
    const [one] = rows;
    if (!one) continue;
    const sums = decisionSums(rows, offers.get(name) ?? [], tallies.get(name) ?? []);
    const known = found.get(one.hash);
    if (known) known.push(sums);
    else found.set(one.hash, [sums]);
  }
  return found;
}

function decisionSums(
  options: readonly OptionRow[],
  offers: readonly OfferRow[],
  tallies: readonly TallyRow[],
): DecisionSums {
  const of = (kind: TallyRow['kind']): readonly TallyRow[] => tallies.filter((row) => row.kind === kind);
  // Only `restSums` writes this column.
  const offered = offers.map((row) => ({ ...row, ids: JSON.parse(row.options) as readonly string[] }));
  return {
    beat: options[0]?.beat ?? '',
    options: options.map((row) =>
      optionSums(
        row,
        offered.filter(({ ids }) => ids.includes(row.option)),
      ),
    ),
    places: of('place').map(placeOf),
    times: timesOf(of('time')),
    rest: options.flatMap((row) =>
      REST_COLUMNS.flatMap((column, place) =>
        row[column] === 0 ? [] : [{ class: place, option: row.option, n: row[column] }],
      ),
    ),
  };
}

/** Squares of thousandths are millionths, and so on. */
function optionSums(row: OptionRow, offers: readonly OfferRow[]): OptionSums {
  const sum = (of: (offer: OfferRow) => number): number => offers.reduce((all, one) => all + of(one), 0);
  return {
    id: row.option,
    offered: row.offered,
    chosen: row.chosen,
    best: row.best,
    rated: row.rated,
    credit: row.credit / CREDIT,
    choice: {
      n: sum(({ known }) => known),
      x: row.known_chosen,
      xx: row.known_chosen,
      y: sum(({ rest }) => rest) / POINT,
      yy: sum(({ rest_squares }) => rest_squares) / POINT ** 2,
      xy: row.known_chosen_rest / POINT,
    },
    earned: {
      n: row.known_rated,
      x: row.known_credit / CREDIT,
      xx: row.known_credit_squares / CREDIT ** 2,
      y: row.known_rest / POINT,
      yy: row.known_rest_squares / POINT ** 2,
      xy: row.known_credit_rest / (CREDIT * POINT),
    },
  };
}

/** "1 of 3", as it was written. */
function placeOf({ class: name, n }: TallyRow): DecisionSums['places'][number] {
  const [slot = 0, places = 0] = name.split(' of ').map(Number);
  return { slot, places, n };
}

function timesOf(rows: readonly TallyRow[]): DecisionSums['times'] {
  const classes = [...TIME_ENDS.map(String), 'more'];
  return classes.map((name, place) => ({
    from: TIME_ENDS[place - 1] ?? 0,
    to: TIME_ENDS[place] ?? null,
    n: rows.find((row) => row.class === name)?.n ?? 0,
  }));
}
