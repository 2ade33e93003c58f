import type { Kysely } from 'kysely';
import type { Skill } from '#base';
import { SKILLS } from '#base';
import type { Stage } from '#dialogue';
import type { ItemReview } from '#protocol';
import { OVERRIDE_REASONS } from '#protocol';
import { REVIEW_FROM, reviewWord } from '#report';
import { fromHundredths } from '../review/layers.ts';
import type { Tables } from '../store/sql/tables.ts';
import { wordsOf } from './group-decision.ts';

/** Reasons told of one reply, the newest first. */
const REASONS_TOLD = 10;

type Place = Omit<Tables['item_override'], 'up' | 'down'>;
type Reason = ItemReview['reasons'][number];

/** A reply that enough managers rate otherwise, without its text. */
export type Doubted = Omit<ItemReview, 'title' | 'says'>;

/**
 * Replies of these versions that managers rated otherwise three times or more in one direction, those with most
 * changes first. Their own words are told only to those who may mend the key, and only where they come from enough
 * people's attempts that none of these is known by them.
 */
export async function readDoubted(
  tables: Kysely<Tables>,
  { hashes, words }: { readonly hashes: readonly string[]; readonly words: boolean },
): Promise<Doubted[]> {
  if (hashes.length === 0) return [];
  const rows = await tables
    .selectFrom('item_override')
    .selectAll()
    .where('hash', 'in', hashes)
    .where(({ eb, or }) => or([eb('up', '>=', REVIEW_FROM), eb('down', '>=', REVIEW_FROM)]))
    .execute();
  const doubted: Doubted[] = [];
  for (const row of rows) {
    const word = reviewWord(row);
    if (word === null) continue;
    doubted.push({ ...row, word, reasons: await readReasons(tables, row, words) });
  }
  return doubted.sort((a, b) => b.up + b.down - (a.up + a.down) || (a.beat < b.beat ? -1 : 1));
}

async function readReasons(
  tables: Kysely<Tables>,
  { hash, beat, option }: Place,
  words: boolean,
): Promise<Reason[]> {
  const rows = await tables
    .selectFrom('item_override_layer as place')
    .innerJoin('review_override as layer', 'layer.id', 'place.layer')
    .innerJoin('attempt', 'attempt.play', 'layer.play')
    .leftJoin('review_override as back', 'back.withdraws', 'layer.id')
    .leftJoin('review_text as said', 'said.id', 'layer.text')
    .select(['layer.skill', 'layer.old_value', 'layer.new_value', 'layer.reason', 'layer.at'])
    .select(['said.body', 'attempt.person'])
    .where('place.hash', '=', hash)
    .where('place.beat', '=', beat)
    .where('place.option', '=', option)
    .where('layer.withdraws', 'is', null)
    .where('back.id', 'is', null)
    .orderBy('layer.at', 'desc')
    .orderBy('layer.id')
    .limit(REASONS_TOLD)
    .execute();
  const told = words && new Set(rows.map(({ person }) => person)).size >= REVIEW_FROM;
  return rows.flatMap((row): Reason[] => {
    const skill = skillOf(row.skill);
    const reason = OVERRIDE_REASONS.find((one) => one === row.reason);
    if (!skill || !reason) return [];
    const [from, to] = [fromHundredths(row.old_value), fromHundredths(row.new_value)];
    return [{ reason, skill, from, to, month: row.at.slice(0, 7), text: told ? row.body : null }];
  });
}

const skillOf = (name: string): Skill | undefined => SKILLS.find((one) => one === name);

/** The same with what the reply says; null where the version has no such reply. */
export function itemReview(doubted: Doubted, stage: Stage): ItemReview | null {
  const staged = stage.beats.get(doubted.beat)?.options.find(({ option }) => option.id === doubted.option);
  if (!staged) return null;
  return { ...doubted, title: stage.production.scenario.title, says: wordsOf(staged.option) };
}
