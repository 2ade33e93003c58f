import type { Spec } from './spec.ts';

/**
 * What a step into a value is called in the author's words: "reply b", "item 2", "rating". Null where the step says
 * nothing by itself: `beats` on the way to "beat opening".
 */
export function labelOf(spec: Spec, key: string | number): string | null {
  switch (spec.kind) {
    case 'named':
      return `${spec.noun} ${key}`;
    case 'list':
      return `${spec.noun} ${Number(key) + 1}`;
    case 'either': {
      const inner = spec.of.find(({ kind }) => kind === (typeof key === 'number' ? 'list' : 'mapping'));
      const names = spec.of.find(({ kind }) => kind === 'named');
      return labelOf(inner ?? names ?? { kind: 'anything' }, key);
    }
    case 'mapping':
      return specUnder(spec, key).kind === 'named' ? null : String(key);
    default:
      return String(key);
  }
}

/** The spec of what stands under a key. */
export function specUnder(spec: Spec, key: string | number): Spec {
  switch (spec.kind) {
    case 'named':
    case 'list':
      return spec.of;
    case 'mapping': {
      const known = Object.hasOwn(spec.keys, key) ? spec.keys[key] : undefined;
      return known?.spec ?? { kind: 'anything' };
    }
    case 'either': {
      const fits = (inner: Spec): boolean =>
        typeof key === 'number' ? inner.kind === 'list' : inner.kind === 'mapping' || inner.kind === 'named';
      const inner = spec.of.find(fits);
      return inner ? specUnder(inner, key) : { kind: 'anything' };
    }
    default:
      return { kind: 'anything' };
  }
}
