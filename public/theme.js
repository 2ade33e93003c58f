// Runs before the first paint, so that nobody who chose the dark sees a white flash.
// Says the same as src/web/preferences/appearance.ts, which takes over afterwards.
try {
  const kept = JSON.parse(localStorage.getItem('poise.1.preferences') ?? '{}');
  const root = document.documentElement;
  if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
  if (kept.textSize === 'large' || kept.textSize === 'larger') root.dataset.text = kept.textSize;
} catch {
  // Nothing kept, or nothing readable: the defaults are fine.
}
