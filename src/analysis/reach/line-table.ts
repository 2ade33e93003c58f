import type { Line, Stage } from '#dialogue';
import { int, IntList } from '../graph/cells.ts';
import { ConditionWriter, rowHolds } from '../graph/condition-table.ts';
import type { PackedStanding } from '../graph/condition-table.ts';
import type { Packed } from '../graph/packed.ts';

/** Every line that a customer or the narrator has, in groups of which the first that fits is said. */
export interface LineTable {
  readonly lines: readonly Line[];
  readonly conditions: Int32Array;
  readonly when: Int32Array;
  /** Lines of group g are firstLine[g] up to firstLine[g + 1]. */
  readonly firstLine: Int32Array;
  /** Groups of beat b are firstOfBeat[b] up to firstOfBeat[b + 1]. */
  readonly firstOfBeat: Int32Array;
  /** Group of an option's reaction is reactions + option, of an ending endings + ending, and so on. */
  readonly reactions: number;
  readonly endings: number;
  readonly signatures: number;
}

/** `signatures` are the names in the order in which their groups are to stand. */
export function lineTable(stage: Stage, packed: Packed, signatures: readonly string[]): LineTable {
  const { scenario } = stage.production;
  const says = packed.beats.map((beat) => stage.beats.get(beat)?.beat.says ?? []);
  const ofBeats = says.flat();
  const groups: (readonly Line[])[] = [
    ...ofBeats,
    ...packed.options.map((option) => option.reaction),
    ...scenario.endings.map((ending) => ending.says),
    ...signatures.map((name) => scenario.signatures[name] ?? []),
  ];
  const lines = groups.flat();
  const writer = new ConditionWriter(packed.stances, packed.facts);
  return {
    lines,
    when: Int32Array.from(lines, (line) => writer.add(line.when)),
    conditions: writer.table(),
    firstLine: starts(groups),
    firstOfBeat: starts(says),
    reactions: ofBeats.length,
    endings: ofBeats.length + packed.options.length,
    signatures: ofBeats.length + packed.options.length + packed.endings.length,
  };
}

/** Where each list begins when all stand one after the other, and where the last one ends. */
function starts(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new IntList(lists.length + 1);
  let total = 0;
  starts.push(0);
  for (const list of lists) starts.push((total += list.length));
  return starts.view().slice();
}

/** The line of a group that is said as things stand, −1 for none. */
export function lineOf(table: LineTable, group: number, standing: PackedStanding): number {
  const end = int(table.firstLine, group + 1);
  for (let line = int(table.firstLine, group); line < end; line++) {
    if (rowHolds(table.conditions, int(table.when, line), standing)) return line;
  }
  return -1;
}
