/** The port through which anything that must wait is told how: the browser's timers, or a simulated hour. */
export interface Clock {
  /** Milliseconds since an arbitrary start; only differences mean something. */
  now(): number;
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(handle: unknown): void;
}
