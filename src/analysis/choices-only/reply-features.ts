import type { Scene } from '../bots/scene.ts';
import { SURFACE_BOTS } from '../bots/surface.ts';
import { wordsOf } from '../bots/text-features.ts';
import type { Features } from './logit.ts';

/** A word that stands in fewer replies than this says more about its scenario than about the key. */
const COMMON = 4;

/** What every surface bot looks at; places on the screen are drawn by seed and tell nothing. */
const MEASURES = SURFACE_BOTS.filter(({ byOrder }) => !byOrder);

interface ReadReply {
  readonly words: readonly string[];
  /** What the surface bots measure, centred and scaled among its siblings. */
  readonly measured: readonly (readonly [name: string, value: number])[];
}

/** Each scene is read once, however many models learn from it. */
const READ = new WeakMap<Scene, readonly ReadReply[]>();

function repliesIn(scene: Scene): readonly ReadReply[] {
  const known = READ.get(scene);
  if (known) return known;
  const measures = MEASURES.map((bot) => ({ name: bot.name, values: standardised(bot.prefer(scene)) }));
  const replies = scene.candidates.map(({ text }, place) => ({
    words: [...new Set(wordsOf(text))],
    measured: measures.map(({ name, values }) => [name, values[place] ?? 0] as const),
  }));
  READ.set(scene, replies);
  return replies;
}

/** The words of the replies that a model may learn: those that several replies share. */
export function vocabularyOf(scenes: readonly Scene[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { words } of scenes.flatMap(repliesIn))
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= COMMON).map(([word]) => word));
}

/** By reply: its known words, and what the surface bots measure. */
export const featuresOf = (scene: Scene, vocabulary: ReadonlySet<string>): readonly Features[] =>
  repliesIn(scene).map(({ words, measured }) => {
    const known = words.filter((word) => vocabulary.has(word));
    return new Map([...known.map((word) => [`word ${word}`, 1] as const), ...measured]);
  });

/** Mean 0 and standard deviation 1; all 0 where the siblings do not differ. */
function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (spread === 0 ? 0 : (value - mean) / spread));
}
