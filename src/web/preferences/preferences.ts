import * as v from 'valibot';
import { keep, keptJson, onKeptElsewhere } from '../device/index.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
/** `relaxed` gives more time before silence counts; `off` lets nothing run. Neither changes the score. */
export const TIMINGS = ['normal', 'relaxed', 'off'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
/** `coach` says after each reply how it landed; `realistic` keeps everything for the report. */
export const MODES = ['coach', 'realistic'] as const;
export type Theme = (typeof THEMES)[number];
export type Timing = (typeof TIMINGS)[number];
export type TextSize = (typeof TEXT_SIZES)[number];
export type Mode = (typeof MODES)[number];

const schema = v.object({
  /** What the trainee wants to be called; null is a guest. */
  name: v.fallback(v.nullable(v.string()), null),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 'normal'),
  timing: v.fallback(v.picklist(TIMINGS), 'normal'),
  mode: v.fallback(v.picklist(MODES), 'coach'),
  sound: v.fallback(v.boolean(), true),
  /** 0 to 1. */
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.6),
  /** Writes out what is only heard: the phone rings, hold music plays. */
  captions: v.fallback(v.boolean(), true),
});
/** What the trainee has set on this device. It never changes what a play is worth. */
export type Preferences = Readonly<v.InferOutput<typeof schema>>;

const KEY = 'preferences';
const listeners = new Set<() => void>();
let current: Preferences | null = null;

function read(): Preferences {
  const stored = keptJson(KEY);
  return v.parse(schema, typeof stored === 'object' && stored !== null ? stored : {});
}

export function preferences(): Preferences {
  current ??= read();
  return current;
}

/** Changes some and keeps them; false when the browser will have forgotten them after the page is closed. */
export function setPreferences(changes: Partial<Preferences>): boolean {
  current = { ...preferences(), ...changes };
  const kept = keep(KEY, JSON.stringify(current));
  for (const listener of listeners) listener();
  return kept;
}

/** Forgets what was read, after the storage was cleared or changed by another tab. */
export function rereadPreferences(): void {
  current = read();
  for (const listener of listeners) listener();
}

export function onPreferences(listener: () => void): () => void {
  const stop = onKeptElsewhere(KEY, rereadPreferences);
  listeners.add(listener);
  return () => {
    stop();
    listeners.delete(listener);
  };
}
