import type { Drift } from '#protocol';

/** Whether somebody rates otherwise than the key, in a sentence or two to them. */
export function driftInWords({ changes, needed, shift, word }: Drift): string {
  if (changes === 0 || shift === null) return `${changedInWords(changes)} ${untilKnown(needed)}`;
  const mean = `they lie ${Math.abs(shift.mean).toFixed(1)} ${shift.mean < 0 ? 'below' : 'above'} the key on average`;
  if (word === null) return `${changedInWords(changes)} So far ${mean}. ${untilKnown(needed)}`;
  const range = `between ${signed(shift.low)} and ${signed(shift.high)}, 95 times in 100`;
  if (word === 'in line') {
    return `${changedInWords(changes)} On a scale from −2 to +2 ${mean} (${range}). That is half a point at most, or may be chance.`;
  }
  return (
    `${changedInWords(changes)} On a scale from −2 to +2 ${mean} (${range}): more than half a point, and hardly chance. ` +
    'Go through a few of them with another manager or the trainer. Either the key is wrong for your house, or you rate otherwise than the others.'
  );
}

const changedInWords = (changes: number): string =>
  changes === 0
    ? 'You have changed no rating within the last year.'
    : `You changed ${changes === 1 ? 'one rating' : `${changes} ratings`} within the last year.`;

const untilKnown = (needed: number): string =>
  `From ${needed} on it is said whether you rate clearly otherwise than the key.`;

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
