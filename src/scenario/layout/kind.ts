import { isMap, isScalar, isSeq } from 'yaml';
import type { Spec } from '../shape/spec.ts';
import { fits } from '../shape/read-scalar.ts';
import type { Tree } from '../text/tree.ts';

/** The kind of a YAML node, in the words of the tree. */
function kindOf(node: unknown): Tree['kind'] {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  const value = isScalar(node) ? node.value : node;
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'flag' : 'nothing';
}

/** The one of several specs that a node would be read by. */
export function specFor(spec: Spec, node: unknown): Spec {
  if (spec.kind !== 'either') return spec;
  const kind = kindOf(node);
  return spec.of.find((inner) => fits(inner, kind)) ?? { kind: 'anything' };
}
