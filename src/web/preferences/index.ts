export { applyAppearance } from './appearance.ts';
export { MODES, TEXT_SIZES, THEMES, TIMINGS } from './preferences.ts';
export { onPreferences, preferences, rereadPreferences, setPreferences } from './preferences.ts';
export { usePreferences } from './use-preferences.ts';
export type { Mode, Preferences, TextSize, Theme, Timing } from './preferences.ts';
