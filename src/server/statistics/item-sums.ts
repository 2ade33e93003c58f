import type { Kysely } from 'kysely';
import type { DecisionSums, OptionSums } from '#report';
import { TIME_ENDS } from '../rollups/time-classes.ts';
import type { Tables } from '../store/sql/tables.ts';
import type { RollupTables } from '../store/sql/tables/rollups.ts';

type OptionRow = RollupTables['item_option'];
type TallyRow = RollupTables['item_tally'];

/** Credit is kept in thousandths, scores from elsewhere in hundredths of a point. */
const CREDIT = 1000;
const POINT = 100;

/** What is summed of the decisions of some versions, by version, decisions and options by their ids. */
export async function readItemSums(
  tables: Kysely<Tables>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, readonly DecisionSums[]>> {
  if (hashes.length === 0) return new Map();
  const options = await tables
    .selectFrom('item_option')
    .selectAll()
    .where('hash', 'in', hashes)
    .orderBy('option')
    .execute();
  const tallies = await tables.selectFrom('item_tally').selectAll().where('hash', 'in', hashes).execute();
  return new Map(
    hashes.map((hash) => {
      const mine = options.filter((row) => row.hash === hash);
      const beats = [...new Set(mine.map(({ beat }) => beat))].sort();
      return [
        hash,
        beats.map((beat) => {
          const here = (row: { readonly hash: string; readonly beat: string }): boolean =>
            row.hash === hash && row.beat === beat;
          return decisionSums(beat, mine.filter(here), tallies.filter(here));
        }),
      ];
    }),
  );
}

function decisionSums(
  beat: string,
  options: readonly OptionRow[],
  tallies: readonly TallyRow[],
): DecisionSums {
  const of = (kind: TallyRow['kind']): readonly TallyRow[] => tallies.filter((row) => row.kind === kind);
  return {
    beat,
    options: options.map(optionSums),
    places: of('place').map(placeOf),
    times: timesOf(of('time')),
    rest: of('rest').map(restOf),
  };
}

/** Squares of thousandths are millionths, and so on. */
function optionSums(row: OptionRow): OptionSums {
  return {
    id: row.option,
    offered: row.offered,
    chosen: row.chosen,
    best: row.best,
    rated: row.rated,
    credit: row.credit / CREDIT,
    choice: {
      n: row.known_offered,
      x: row.known_chosen,
      xx: row.known_chosen,
      y: row.known_offered_rest / POINT,
      yy: row.known_offered_rest_squares / POINT ** 2,
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

/** The class before the first space, then the option. */
function restOf({ class: name, n }: TallyRow): DecisionSums['rest'][number] {
  const [first = '0'] = name.split(' ', 1);
  return { class: Number(first), option: name.slice(first.length + 1), n };
}
