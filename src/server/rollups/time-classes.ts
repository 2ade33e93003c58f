/** Where classes of answering time end, in seconds; each about a third wider than the one before. */
export const TIME_ENDS = [1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48, 64, 85, 113, 150, 200, 267, 356] as const;

/** Name of the class that a time falls into: where it ends, or "more". */
export function timeClass(seconds: number): string {
  const end = TIME_ENDS.find((limit) => seconds < limit);
  return end === undefined ? 'more' : String(end);
}
