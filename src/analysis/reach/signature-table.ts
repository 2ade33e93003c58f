import type { Stage } from '#dialogue';
import { int } from '../graph/cells.ts';
import type { Turn } from '../graph/land.ts';
import type { Packed } from '../graph/packed.ts';

/** Which signature behaviours show, as places in `names`. */
export interface SignatureTable {
  readonly names: readonly string[];
  /** By option and stance. */
  readonly ofOption: readonly (readonly number[])[];
  /** By band and stance. */
  readonly ofBand: readonly (readonly number[])[];
}

export function signatureTable(stage: Stage, packed: Packed): SignatureTable {
  const { table } = stage.production;
  const places = (signatures: readonly string[] = []) =>
    signatures.map((name) => table.signatures.indexOf(name));
  const staged = packed.beats.flatMap((beat) => stage.beats.get(beat)?.options ?? []);
  return {
    names: table.signatures,
    ofOption: staged.flatMap(({ responses }) =>
      packed.stances.map((stance) => places(responses.get(stance)?.signatures)),
    ),
    ofBand: stage.thresholds.flatMap(({ turns }) =>
      packed.stances.map((stance) => places(turns.get(stance)?.signatures)),
    ),
  };
}

const NONE: readonly number[] = [];

/** The signature behaviours that a turn shows: those of the option, then those of the bands that it entered. */
export function signaturesShown(
  packed: Packed,
  { ofOption, ofBand }: SignatureTable,
  { from, option, to }: Turn,
): readonly number[] {
  const cell = option * packed.stances.length + from.stance;
  const said = ofOption[cell] ?? NONE;
  const entered = int(packed.bandsAt, to.mood) & ~int(packed.bandsAt, from.mood);
  if (entered === 0) return said;
  const shown = [...said];
  let stance = int(packed.turnsTo, cell);
  for (let band = 0; band < packed.bands; band++) {
    if ((entered & (1 << band)) === 0) continue;
    const turn = band * packed.stances.length + stance;
    shown.push(...(ofBand[turn] ?? NONE));
    stance = int(packed.bandTurnsTo, turn);
  }
  return shown;
}
