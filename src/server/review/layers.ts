import type { OverrideLayer } from '#protocol';
import type { Override } from '#report';

/** Ratings are kept in hundredths: a key is a mean of raters, and only whole numbers are alike everywhere. */
export const hundredths = (value: number): number => Math.round(value * 100);
export const fromHundredths = (kept: number): number => kept / 100;

type Layer = Pick<OverrideLayer, 'id' | 'move' | 'skill' | 'to' | 'withdraws'>;

/** The layers that stand: of each rating the last one that was not withdrawn. */
export function standing<Any extends Layer>(layers: readonly Any[]): Any[] {
  const gone = new Set(layers.flatMap(({ withdraws }) => withdraws ?? []));
  const last = new Map<string, Any>();
  for (const layer of layers) {
    if (layer.withdraws === null && !gone.has(layer.id)) last.set(`${layer.move} ${layer.skill}`, layer);
  }
  return [...last.values()];
}

/** The same as the report's rules take them. */
export const standingOverrides = (layers: readonly Layer[]): Override[] =>
  standing(layers).map(({ move, skill, to }) => ({ move, skill, value: to }));
