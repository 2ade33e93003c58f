import { fail, ok } from '#base';
import type { Result } from '#base';
import { int, IntList } from './cells.ts';
import type { Packed, Standpoint } from './packed.ts';
import { Slots } from './slots.ts';
import { endTarget, exploreStandings, isStopped, readStanding, whereKey } from './standings.ts';
import type { Standings } from './standings.ts';

/**
 * Every position that some play comes through, and every move between two of them. A position is a standing at a
 * turn. Moves of position p are the edges firstEdge[p] up to firstEdge[p + 1], the moves of its standing in the same
 * order. An edge's target is a position, or below 0 the `endTarget` of an ending.
 */
export interface Graph {
  readonly packed: Packed;
  readonly standings: Standings;
  readonly positions: number;
  readonly edges: number;
  /** By position. */
  readonly standingOf: Int32Array;
  readonly firstEdge: Int32Array;
  readonly edgeMove: Int32Array;
  readonly edgeTarget: Int32Array;
  /** Positions of turn t are firstOfTurn[t] up to firstOfTurn[t + 1]. */
  readonly firstOfTurn: Int32Array;
  /** Positions so that each stands before all to which its moves lead. */
  readonly order: Int32Array;
  /** The number of a position, −1 when no play comes through it. */
  readonly find: (at: Standpoint) => number;
}

export interface TooManyPositions {
  readonly limit: number;
  readonly message: string;
}

/** Works out what can be, and then when: turn by turn from the start until no move goes on. */
export function explore(packed: Packed, limit: number): Result<Graph, TooManyPositions> {
  const standings = exploreStandings(packed, limit);
  if (standings === null) return fail(tooMany(limit));
  const march = marchFrom(packed, standings);
  let first = 0;
  for (let turn = 0; first < march.standingOf.length; turn++) {
    march.firstOfTurn.push(first);
    reachByCards(march, first);
    const last = march.standingOf.length;
    if (last > limit) return fail(tooMany(limit));
    for (let position = first; position < last; position++) leave(march, { position, turn, next: last });
    march.places.reverse();
    first = last;
  }
  march.firstOfTurn.push(first);
  march.firstEdge.push(march.moves.length);
  return ok(graphOf(march));
}

const tooMany = (limit: number): TooManyPositions => ({
  limit,
  message: `The conversation has more than ${limit} positions; use fewer turns, facts or ways to loop.`,
});

interface March {
  readonly packed: Packed;
  readonly standings: Standings;
  readonly standingOf: IntList;
  readonly firstEdge: IntList;
  readonly moves: IntList;
  readonly targets: IntList;
  readonly firstOfTurn: IntList;
  /** By standing: its position at this turn and at the next, or one of an earlier turn, which counts as none. */
  readonly places: [Int32Array, Int32Array];
}

function marchFrom(packed: Packed, standings: Standings): March {
  const places = () => new Int32Array(standings.names.size).fill(-1);
  const march: March = {
    packed,
    standings,
    standingOf: new IntList(1 << 12),
    firstEdge: new IntList(1 << 12),
    moves: new IntList(1 << 14),
    targets: new IntList(1 << 14),
    firstOfTurn: new IntList(64),
    places: [places(), places()],
  };
  march.standingOf.push(0);
  march.places[0][0] = 0;
  return march;
}

/** The position of a standing at a turn whose positions begin at `first`; a new one where there is none yet. */
function placeOf({ standingOf }: March, places: Int32Array, at: { standing: number; first: number }): number {
  const known = int(places, at.standing);
  if (known >= at.first) return known;
  const position = standingOf.length;
  places[at.standing] = position;
  standingOf.push(at.standing);
  return position;
}

/** Adds the positions of this turn to which cards lead, however many are opened. */
function reachByCards(march: March, first: number): void {
  const { packed, standings, standingOf, places } = march;
  if (packed.cards.length === 0) return;
  for (let position = first; position < standingOf.length; position++) {
    const standing = standingOf.at(position);
    for (
      let edge = int(standings.firstEdge, standing);
      edge < int(standings.firstEdge, standing + 1);
      edge++
    ) {
      if (int(standings.edgeMove, edge) < packed.options.length) continue;
      placeOf(march, places[0], { standing: int(standings.edgeTarget, edge), first });
    }
  }
}

/** Writes down the moves out of a position, and adds the positions of the next turn to which they lead. */
function leave(
  march: March,
  { position, turn, next }: { position: number; turn: number; next: number },
): void {
  const { packed, standings, moves, targets, places } = march;
  const standing = march.standingOf.at(position);
  const timeIsUp = turn + 1 >= packed.turns;
  march.firstEdge.push(moves.length);
  const end = int(standings.firstEdge, standing + 1);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const move = int(standings.edgeMove, edge);
    const target = int(standings.edgeTarget, edge);
    moves.push(move);
    if (target < 0) targets.push(target);
    else if (move >= packed.options.length) targets.push(int(places[0], target));
    else if (timeIsUp) targets.push(endTarget(packed, packed.runsOut, isStopped(standings.names, target)));
    else targets.push(placeOf(march, places[1], { standing: target, first: next }));
  }
}

function graphOf(march: March): Graph {
  const { packed, standings } = march;
  const standingOf = march.standingOf.view();
  const firstOfTurn = march.firstOfTurn.view();
  let index: Slots | undefined;
  return {
    packed,
    standings,
    positions: standingOf.length,
    edges: march.moves.length,
    standingOf,
    firstEdge: march.firstEdge.view(),
    edgeMove: march.moves.view(),
    edgeTarget: march.targets.view(),
    firstOfTurn,
    order: inOrder(march),
    find: (at) => {
      index ??= indexOf(standingOf, firstOfTurn);
      const standing = standings.names.find(whereKey(at), at.facts);
      return standing < 0 ? -1 : index.find(standing, at.turn);
    },
  };
}

/** Positions by standing and turn, for whoever asks for one. */
function indexOf(standingOf: Int32Array, firstOfTurn: Int32Array): Slots {
  const index = new Slots(standingOf.length);
  for (let turn = 0; turn + 1 < firstOfTurn.length; turn++) {
    for (let p = int(firstOfTurn, turn); p < int(firstOfTurn, turn + 1); p++)
      index.enter(int(standingOf, p), turn);
  }
  return index;
}

/** The turn of a position. */
export function turnOf({ firstOfTurn }: Graph, position: number): number {
  let turn = 0;
  while (int(firstOfTurn, turn + 1) <= position) turn++;
  return turn;
}

/** Takes a position apart into `to`. */
export function readPosition(graph: Graph, position: number, to: Standpoint): void {
  readStanding(graph.standings.names, int(graph.standingOf, position), to);
  to.turn = turnOf(graph, position);
}

/**
 * Positions are numbered by turn, and every option leads to a later one. Only a card leads from a position to one of the
 * same turn, in which more facts are known; so within a turn they are sorted by how many are.
 */
function inOrder({ packed, standings, standingOf, firstOfTurn }: March): Int32Array {
  const order = Int32Array.from({ length: standingOf.length }, (_, position) => position);
  if (packed.cards.length === 0) return order;
  const known = (position: number) => ones(standings.names.other(standingOf.at(position)));
  for (let turn = 0; turn + 1 < firstOfTurn.length; turn++) {
    order
      .subarray(firstOfTurn.at(turn), firstOfTurn.at(turn + 1))
      .sort((a, b) => known(a) - known(b) || a - b);
  }
  return order;
}

function ones(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
