import type { Stage } from '#dialogue';
import { int } from '../graph/cells.ts';
import type { Graph } from '../graph/explore.ts';
import { land, turnFrom } from '../graph/land.ts';
import type { Turn } from '../graph/land.ts';
import type { Packed } from '../graph/packed.ts';
import { lineOf, lineTable } from './line-table.ts';
import type { LineTable } from './line-table.ts';
import { Sightings } from './sightings.ts';
import type { Paths } from './sightings.ts';
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
  readonly packed: Packed;
  readonly graph: Graph;
  readonly signatureTable: SignatureTable;
  readonly turn: Turn;
}

export function survey(stage: Stage, graph: Graph, paths: Paths): Survey {
  const { packed } = graph;
  const shown = signatureTable(stage, packed);
  const table = lineTable(stage, packed, shown.names);
  const round: Round = {
    packed,
    graph,
    signatureTable: shown,
    turn: turnFrom(packed),
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
  seeArrival(round, packed.start, { position: 0, edge: -1, depth: 0 });
  for (const position of graph.order) seePosition(round, position, int(paths.depth, position));
  return round;
}

interface Spot {
  readonly position: number;
  readonly edge: number;
  readonly depth: number;
}

function seePosition(round: Round, position: number, depth: number): void {
  const { graph, packed, turn } = round;
  const { from } = turn;
  graph.store.read(position, from);
  round.beats.see(from.beat, { position, edge: -1, depth, mood: from.mood });
  const end = int(graph.firstEdge, position + 1);
  for (let edge = int(graph.firstEdge, position); edge < end; edge++) {
    const option = int(graph.edgeMove, edge);
    if (option >= packed.options.length) continue;
    round.options.see(option, { position, edge: -1, depth, mood: from.mood });
    turn.option = option;
    land(packed, turn);
    seeTurn(round, { position, edge, depth: depth + 1 });
  }
}

/** What a move does and what is heard after it, judged by how things stand then, as the kernel does. */
function seeTurn(round: Round, spot: Spot): void {
  const { packed, table, turn, signatureTable } = round;
  const { option, to } = turn;
  const place = { ...spot, mood: to.mood };
  round.said.see(option, place);
  if (to.route >= 0) round.routes.see(to.route, place);
  seeLine(round, table.reactions + option, spot);
  for (const signature of signaturesShown(packed, signatureTable, turn)) {
    round.signatures.see(signature, place);
    seeLine(round, table.signatures + signature, spot);
  }
  if (to.ending < 0) {
    seeArrival(round, to, spot);
    return;
  }
  round.endings.see(to.ending, place);
  round.ways.see(to.why * packed.endings.length + to.ending, place);
  seeLine(round, table.endings + to.ending, spot);
}

function seeLine({ table, lines, turn }: Round, group: number, spot: Spot): void {
  const line = lineOf(table, group, turn.to);
  if (line >= 0) lines.see(line, { ...spot, mood: turn.to.mood });
}

/** What is said on coming to a beat; opening a card there later says nothing again. */
function seeArrival({ table, lines }: Round, at: Turn['from'], spot: Spot): void {
  const end = int(table.firstOfBeat, at.beat + 1);
  for (let group = int(table.firstOfBeat, at.beat); group < end; group++) {
    const line = lineOf(table, group, at);
    if (line >= 0) lines.see(line, { ...spot, mood: at.mood });
  }
}
