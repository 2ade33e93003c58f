import type { OverrideReason } from '#protocol';

/** Why a reviewer rates a reply otherwise than the key. */
export const REASON_NAMES: Readonly<Record<OverrideReason, string>> = {
  'local-policy': 'Our own policy is another',
  'key-wrong': 'The key is wrong here',
  'context-missing': 'Something about the situation is missing',
  language: 'It is a matter of language',
  other: 'Something else',
};

const ANCHORS: Readonly<Record<string, string>> = {
  '2': 'what a strong colleague does here',
  '1': 'works, something is missing',
  '0': 'neither helps nor harms',
  '-1': 'sets it back',
  '-2': 'does damage',
};

/** "+1", "−0.5", "0". */
export function ratingInShort(value: number): string {
  const size = String(Math.round(Math.abs(value) * 100) / 100);
  return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${size}`;
}

/** "+1: works, something is missing"; between two steps both are named. */
export function ratingInWords(value: number): string {
  const there = ANCHORS[String(value)];
  const means = there ?? `between ${ratingInShort(Math.floor(value))} and ${ratingInShort(Math.ceil(value))}`;
  return `${ratingInShort(value)}: ${means}`;
}
