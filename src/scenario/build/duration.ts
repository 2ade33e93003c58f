const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;

/** Seconds of "12s", "5m", "3h" or "2d". The text has the form already. */
export function secondsOf(duration: string): number {
  const unit = duration.slice(-1);
  const factor = unit === 's' || unit === 'm' || unit === 'h' || unit === 'd' ? SECONDS[unit] : 1;
  return Math.round(Number(duration.slice(0, -1)) * factor);
}
