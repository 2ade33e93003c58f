import type { FragmentSpec, MappingSpec } from './spec.ts';

/** The mapping of which a piece with these keys is probably a part; what it lacks is asked for where it is used. */
export function likeliest({ of }: FragmentSpec, keys: readonly string[]): MappingSpec {
  const [first, ...others] = of;
  if (!first) throw new Error('A fragment must be a part of something; name at least one mapping.');
  const known = (spec: MappingSpec): number => keys.filter((key) => Object.hasOwn(spec.keys, key)).length;
  return openly(others.reduce((best, spec) => (known(spec) > known(best) ? spec : best), first));
}

/** The same mapping with nothing required. */
export const openly = (spec: MappingSpec): MappingSpec => ({
  ...spec,
  what: 'a fragment',
  keys: Object.fromEntries(
    Object.entries(spec.keys).map(([key, inner]) => [key, { ...inner, required: false }]),
  ),
});
