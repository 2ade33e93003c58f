import type { Scene } from '../bots/scene.ts';
import { SURFACE_BOTS } from '../bots/surface.ts';
import { wordsOf } from '../bots/text-features.ts';
import type { Features } from './logit.ts';

/** A word that stands in fewer replies than this says more about its scenario than about the key. */
const COMMON = 4;

/** What every surface bot looks at; places on the screen are drawn by seed and tell nothing. */
const MEASURES = SURFACE_BOTS.filter(({ byOrder }) => !byOrder);

/** The words of the replies that a model may learn: those that several replies share. */
export function vocabularyOf(scenes: readonly Scene[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of scenes.flatMap(({ candidates }) => candidates))
    for (const word of new Set(wordsOf(text))) times.set(word, (times.get(word) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= COMMON).map(([word]) => word));
}

/** By reply: its known words, and what the surface bots measure, centred and scaled among its siblings. */
export function featuresOf(scene: Scene, vocabulary: ReadonlySet<string>): readonly Features[] {
  const measured = MEASURES.map((bot) => ({ name: bot.name, values: standardised(bot.prefer(scene)) }));
  return scene.candidates.map(({ text }, place) => {
    const features = new Map<string, number>();
    for (const word of wordsOf(text)) if (vocabulary.has(word)) features.set(`word ${word}`, 1);
    for (const { name, values } of measured) features.set(name, values[place] ?? 0);
    return features;
  });
}

/** Mean 0 and standard deviation 1; all 0 where the siblings do not differ. */
function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (spread === 0 ? 0 : (value - mean) / spread));
}
