import type { Preferences } from './preferences.ts';

/** Puts theme and text size where the style sheets look for them. The file public/theme.js does it before the first paint. */
export function applyAppearance({ theme, textSize }: Preferences, root: HTMLElement): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  if (textSize === 'normal') delete root.dataset['text'];
  else root.dataset['text'] = textSize;
}
