/** "three replies", "one reply" in figures: "3 replies", "1 reply". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;

/** "a, b and c" */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

export const quoted = (items: readonly string[]): string => listed(items.map((item) => `"${item}"`));

/** Points without a long tail of digits. */
export const points = (value: number): string => String(Math.round(value * 10) / 10);

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
