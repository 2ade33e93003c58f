import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  applyAppearance,
  preferences,
  rereadPreferences,
  setPreferences,
  TEXT_SIZES,
  THEMES,
} from '../../../src/web/preferences/index.ts';

const KEY = 'poise.1.preferences';

beforeEach(() => {
  localStorage.clear();
  rereadPreferences();
});

describe('preferences', () => {
  it('are kept and read again', () => {
    setPreferences({ name: 'Asha', timing: 'relaxed', volume: 0.25 });
    rereadPreferences();
    expect(preferences()).toMatchObject({ name: 'Asha', timing: 'relaxed', volume: 0.25, theme: 'system' });
  });

  it('fall back one by one where what was kept makes no sense, and never fail', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        localStorage.setItem(KEY, JSON.stringify(kept));
        rereadPreferences();
        expect(THEMES).toContain(preferences().theme);
      }),
    );
    localStorage.setItem(KEY, '{"theme":"dark","volume":"loud","timing":"never"}');
    rereadPreferences();
    expect(preferences()).toMatchObject({ theme: 'dark', volume: 0.6, timing: 'normal' });
    localStorage.setItem(KEY, '{"theme":');
    rereadPreferences();
    expect(preferences().theme).toBe('system');
  });
});

describe('the look', () => {
  /** The script of the first paint, on an empty page. */
  function firstPaint(): DOMStringMap {
    const root = document.documentElement;
    for (const name of Object.keys(root.dataset)) delete root.dataset[name];
    const script = document.createElement('script');
    script.textContent = readFileSync('public/theme.js', 'utf8');
    document.head.append(script);
    script.remove();
    return { ...root.dataset };
  }

  it.each(THEMES.flatMap((theme) => TEXT_SIZES.map((textSize) => [theme, textSize] as const)))(
    'is the same at the first paint as afterwards: %s, %s',
    (theme, textSize) => {
      setPreferences({ theme, textSize });
      const root = document.createElement('div');
      applyAppearance(preferences(), root);
      const later = { ...root.dataset };
      expect(firstPaint()).toEqual(later);
    },
  );
});
