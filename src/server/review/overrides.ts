import type { Skill } from '#base';
import { SKILLS } from '#base';
import type { Stage } from '#dialogue';
import type { Kysely } from 'kysely';
import { OVERRIDE_REASONS } from '#protocol';
import type { OverrideLayer, OverrideRequest, WithdrawalRequest } from '#protocol';
import { nothingHere } from '../request-refused.ts';
import { stakes } from '#report';
import { addSums } from '../rollups/add-sums.ts';
import type { Tables } from '../store/sql/tables.ts';
import { fromHundredths, hundredths, standing } from './layers.ts';
import { refused } from './note.ts';
import type { Note } from './note.ts';
import { sumsOfChange } from './override-sums.ts';
import type { CountedLayer } from './override-sums.ts';
import { keepWords, saidOf } from './words.ts';

type OnStage = Note & { readonly stage: Stage };

/**
 * Lays a manager's rating above the one that stands. Whoever calls this has appended to the audit in the same
 * transaction: its lock lets one layer after another come in, on both engines.
 */
export async function addOverride(
  tables: Kysely<Tables>,
  note: OnStage,
  { id, move, skill, value, reason, text }: OverrideRequest,
): Promise<void> {
  const layers = await readLayers(tables, { play: note.row.play, subject: note.row.person });
  if (layers.some((layer) => layer.id === id)) return;
  const stake = stakes(note.stage, note.score).find((one) => one.move === move && one.skill === skill);
  if (!stake) throw refused.unknown('This turn does not rest on a rating of that skill.');
  const old = standing(layers).find((one) => one.move === move && one.skill === skill)?.to ?? stake.value;
  if (hundredths(old) === hundredths(value)) throw refused.unknown('This is the rating that stands already.');
  await addLayer(tables, note, { id, move, skill, old, value, reason, withdraws: null, text, layers });
}

/** Takes a layer back by another one. What stood before it stands again. */
export async function withdrawOverride(
  tables: Kysely<Tables>,
  note: OnStage & { readonly override: string },
  { id, text }: WithdrawalRequest,
): Promise<void> {
  const layers = await readLayers(tables, { play: note.row.play, subject: note.row.person });
  if (layers.some((layer) => layer.id === id)) return;
  const layer = layers.find((one) => one.id === note.override);
  if (!layer || layer.withdraws !== null) throw nothingHere();
  if (layers.some(({ withdraws }) => withdraws === layer.id)) {
    throw refused.alreadyGiven('This change was withdrawn already.');
  }
  const { move, skill } = layer;
  const valueIn = (all: readonly OverrideLayer[]): number | undefined =>
    standing(all).find((one) => one.move === move && one.skill === skill)?.to;
  const key = stakes(note.stage, note.score).find((one) => one.move === move && one.skill === skill)?.value;
  const old = valueIn(layers) ?? layer.to;
  const value = valueIn(layers.filter((one) => one !== layer)) ?? key ?? layer.from;
  await addLayer(tables, note, {
    id,
    move,
    skill,
    old,
    value,
    reason: null,
    withdraws: layer.id,
    text,
    layers,
  });
}

interface NewLayer {
  readonly id: string;
  readonly move: number;
  readonly skill: Skill;
  readonly old: number;
  readonly value: number;
  readonly reason: string | null;
  readonly withdraws: string | null;
  readonly text: string;
  readonly layers: readonly OverrideLayer[];
}

async function addLayer(
  tables: Kysely<Tables>,
  note: OnStage,
  { id, move, skill, old, value, reason, withdraws, text, layers }: NewLayer,
): Promise<void> {
  const { row, author, at } = note;
  const words = await keepWords(tables, { author, subject: row.person, text });
  const added = await tables
    .insertInto('review_override')
    .values({
      id,
      play: row.play,
      layer: layers.length + 1,
      move,
      skill,
      old_value: hundredths(old),
      new_value: hundredths(value),
      reason,
      withdraws,
      author,
      at,
      text: words,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw refused.idTaken();
  const layer = { id, move, skill, to: value, withdraws, by: { id: author }, at };
  await countIn(tables, note, { layers, layer });
}

/** Where the layer lies, and what follows from it for every sum. */
async function countIn(
  tables: Kysely<Tables>,
  { row, play, score, stage }: OnStage,
  { layers, layer }: { readonly layers: readonly CountedLayer[]; readonly layer: CountedLayer },
): Promise<void> {
  const decision = score.decisions.find(({ move }) => move === layer.move);
  if (decision) {
    const { beat, chosen: option } = decision;
    const place = { layer: layer.id, hash: play.hash, beat, option };
    await tables.insertInto('item_override_layer').values(place).execute();
  }
  const attempt = { person: row.person, counts: play.kind === 'first', score, stage };
  await addSums(tables, sumsOfChange(attempt, layers, [...layers, layer]));
}

/** On which attempt a layer lies; null for one that is not there. */
export async function attemptOfOverride(tables: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await tables
    .selectFrom('review_override')
    .select('play')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.play ?? null;
}

/** Every layer of an attempt, in order. */
export async function readLayers(
  tables: Kysely<Tables>,
  { play, subject }: { readonly play: string; readonly subject: string },
): Promise<OverrideLayer[]> {
  const rows = await tables
    .selectFrom('review_override as layer')
    .leftJoin('review_text as words', 'words.id', 'layer.text')
    .leftJoin('person', 'person.id', 'layer.author')
    .select(['layer.id', 'layer.move', 'layer.skill', 'layer.old_value', 'layer.new_value'])
    .select(['layer.reason', 'layer.withdraws', 'layer.author', 'layer.at', 'person.name', 'words.body'])
    .where('layer.play', '=', play)
    .orderBy('layer.layer')
    .execute();
  return rows.flatMap((row): OverrideLayer[] => {
    const skill = SKILLS.find((one) => one === row.skill);
    if (!skill) return [];
    return [
      {
        id: row.id,
        move: row.move,
        skill,
        from: fromHundredths(row.old_value),
        to: fromHundredths(row.new_value),
        reason: OVERRIDE_REASONS.find((one) => one === row.reason) ?? null,
        withdraws: row.withdraws,
        ...saidOf(row, subject),
      },
    ];
  });
}
