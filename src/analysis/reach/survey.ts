import type { Stage } from '#dialogue';
import { int } from '../graph/cells.ts';
import { forward } from '../graph/explore.ts';
import type { Graph } from '../graph/explore.ts';
import { land, turnFrom } from '../graph/land.ts';
import type { Turn } from '../graph/land.ts';
import { occurring } from '../graph/standings.ts';
import type { Paths } from './paths.ts';
import { lineOf, lineTable } from './line-table.ts';
import type { LineTable } from './line-table.ts';
import { Sightings } from './sightings.ts';
import type { Place } from './sightings.ts';
import { signaturesShown, signatureTable } from './signature-table.ts';
import type { SignatureTable } from './signature-table.ts';

/** Everything that was seen on a walk over all positions and moves. */
export interface Survey {
  readonly table: LineTable;
  readonly signatureNames: readonly string[];
  readonly beats: Sightings;
  readonly options: Sightings;
  /** What trainees say: the same as `options`, seen once it was said. */
  readonly said: Sightings;
  readonly lines: Sightings;
  readonly endings: Sightings;
  /** By reason and ending: `why * endings + ending`. */
  readonly ways: Sightings;
  readonly signatures: Sightings;
  readonly routes: Sightings;
}

interface Round extends Survey {
  readonly graph: Graph;
  readonly signatureTable: SignatureTable;
  readonly turn: Turn;
  /** Scratch, filled in for each sighting. */
  readonly spot: Place;
}

export function survey(stage: Stage, graph: Graph, paths: Paths): Survey {
  const round = roundOver(stage, graph);
  const { inTime, atLast } = shallowest(graph, paths);
  const { spot } = round;
  spot.mood = graph.packed.start.mood;
  seeArrival(round, graph.packed.start);
  for (let standing = 0; standing < occurring(graph.standings); standing++) {
    for (const position of [int(inTime, standing), int(atLast, standing)]) {
      if (position < 0) continue;
      spot.position = position;
      spot.depth = int(paths.depth, position);
      seeStanding(round, standing, position === int(atLast, standing));
    }
  }
  return round;
}

function roundOver(stage: Stage, graph: Graph): Round {
  const { packed } = graph;
  const shown = signatureTable(stage, packed);
  const table = lineTable(stage, packed, shown.names);
  return {
    graph,
    signatureTable: shown,
    turn: turnFrom(packed),
    spot: { position: 0, edge: -1, mood: 0, depth: 0 },
    table,
    signatureNames: shown.names,
    beats: new Sightings(packed.beats.length),
    options: new Sightings(packed.options.length),
    said: new Sightings(packed.options.length),
    lines: new Sightings(table.lines.length),
    endings: new Sightings(packed.endings.length),
    ways: new Sightings(packed.endings.length * 3),
    signatures: new Sightings(shown.names.length),
    routes: new Sightings(packed.routeTo.length),
  };
}

/**
 * For each standing the position that takes fewest moves to come to, of those with a turn left and of those without.
 * What is heard depends on nothing else, so two looks at a standing show all that its positions show.
 */
function shallowest(graph: Graph, paths: Paths): { inTime: Int32Array; atLast: Int32Array } {
  const inTime = new Int32Array(occurring(graph.standings)).fill(-1);
  const atLast = inTime.slice();
  forward(graph, (turn, standing) => {
    const list = turn + 1 < graph.packed.turns ? inTime : atLast;
    const position = int(graph.offset, turn) + standing;
    const known = int(list, standing);
    if (known < 0 || int(paths.depth, position) < int(paths.depth, known)) list[standing] = position;
  });
  return { inTime, atLast };
}

function seeStanding(round: Round, standing: number, timeIsUp: boolean): void {
  const { graph, turn, spot } = round;
  const { standings } = graph;
  const { from } = turn;
  standings.names.read(standing, from);
  from.turn = timeIsUp ? graph.packed.turns - 1 : -1;
  const depth = spot.depth;
  const end = int(standings.firstEdge, standing + 1);
  spot.edge = -1;
  spot.mood = from.mood;
  round.beats.see(from.beat, spot);
  for (let edge = int(standings.firstEdge, standing); edge < end; edge++) {
    const option = int(standings.edgeMove, edge);
    if (option >= graph.packed.options.length) continue;
    spot.edge = -1;
    spot.mood = from.mood;
    spot.depth = depth;
    round.options.see(option, spot);
    turn.option = option;
    land(graph.packed, turn);
    spot.edge = edge;
    spot.mood = turn.to.mood;
    spot.depth = depth + 1;
    seeTurn(round);
  }
}

/** What a move does and what is heard after it, judged by how things stand then, as the kernel does. */
function seeTurn(round: Round): void {
  const { graph, table, turn, spot } = round;
  const { option, to } = turn;
  round.said.see(option, spot);
  if (to.route >= 0) round.routes.see(to.route, spot);
  seeLine(round, table.reactions + option);
  for (const signature of signaturesShown(graph.packed, round.signatureTable, turn)) {
    round.signatures.see(signature, spot);
    seeLine(round, table.signatures + signature);
  }
  if (to.ending < 0) {
    seeArrival(round, to);
    return;
  }
  round.endings.see(to.ending, spot);
  round.ways.see(to.why * graph.packed.endings.length + to.ending, spot);
  seeLine(round, table.endings + to.ending);
}

function seeLine({ table, lines, turn, spot }: Round, group: number): void {
  const line = lineOf(table, group, turn.to);
  if (line >= 0) lines.see(line, spot);
}

/** What is said on coming to a beat; opening a card there later says nothing again. */
function seeArrival({ table, lines, spot }: Round, at: Turn['from']): void {
  const end = int(table.firstOfBeat, at.beat + 1);
  for (let group = int(table.firstOfBeat, at.beat); group < end; group++) {
    const line = lineOf(table, group, at);
    if (line >= 0) lines.see(line, spot);
  }
}
