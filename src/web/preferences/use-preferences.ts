import { useSyncExternalStore } from 'react';
import { onPreferences, preferences, setPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';

/** The preferences as they are now, and the way to change some of them. */
export function usePreferences(): readonly [Preferences, typeof setPreferences] {
  return [useSyncExternalStore(onPreferences, preferences), setPreferences];
}
