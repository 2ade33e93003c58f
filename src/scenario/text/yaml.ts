import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { DocumentOptions, Node, Pair, ParseOptions, SchemaOptions, YAMLError, YAMLMap } from 'yaml';
import type { Reports } from '../reports.ts';
import { labelOf, specUnder } from '../shape/labels.ts';
import type { Spec } from '../shape/spec.ts';
import { under } from '../trail.ts';
import type { Trail } from '../trail.ts';
import { forbiddenCharacters } from './characters.ts';
import { LIMITS } from './limits.ts';
import { placeOf } from './source.ts';
import type { Source, Spot } from './source.ts';
import type { Entry, ListTree, MapTree, ScalarTree, Tree } from './tree.ts';
import { causes, saySyntax } from './syntax-errors.ts';

/**
 * YAML 1.2 with its core schema and nothing beside it. Unique keys are checked here and not by the library,
 * whose check compares every key of a mapping with every other.
 */
export const YAML_OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
};

/** What a file should be, and what it is called: for the words in which its places are told. */
export interface Whole {
  readonly spec: Spec;
  readonly trail: Trail;
}

/** The tree of a text that has passed `checkBounds`; null when it is no YAML. */
export function parseYaml(source: Source, { spec, trail }: Whole, reports: Reports): Tree | null {
  const document = parseDocument(source.text, YAML_OPTIONS);
  const lineOf = (offset: number): number => placeOf({ source, from: offset, to: offset }).line;
  for (const error of causes(document.errors, lineOf)) reportSyntax(error, { source, trail, reports });
  if (document.errors.length > 0) return null;
  const around = { source, from: 0, to: source.text.length };
  return new TreeMaker(source, reports).tree(document.contents, { spec, trail, around, depth: 1 });
}

function reportSyntax(
  error: YAMLError,
  { source, trail, reports }: { source: Source; trail: Trail; reports: Reports },
): void {
  const [from, to] = error.pos;
  reports.add('yaml', { spot: { source, from, to: Math.max(to, from + 1) }, trail }, saySyntax(error));
}

/** Where the maker stands: what should be here, the way there, the stretch around, and how deep. */
interface Here extends Whole {
  readonly around: Spot;
  readonly depth: number;
}

function stepInto(here: Here, key: string | number): Here {
  const label = labelOf(here.spec, key);
  return {
    ...here,
    spec: specUnder(here.spec, key),
    trail: label === null ? here.trail : under(here.trail, label),
  };
}

class TreeMaker {
  readonly #source: Source;
  readonly #reports: Reports;

  constructor(source: Source, reports: Reports) {
    this.#source = source;
    this.#reports = reports;
  }

  tree(node: Node | null, here: Here): Tree {
    const spot = this.#spotOf(node, here.around);
    const inside = { ...here, around: spot, depth: here.depth + 1 };
    if (here.depth > LIMITS.depth && (isMap(node) || isSeq(node))) return this.#tooDeep(spot, here);
    if (isMap(node)) return this.#map(node, inside);
    if (isSeq(node)) return this.#list(node.items as Node[], inside); // stringKeys and no tags: items are nodes
    return this.#scalar(isScalar(node) ? node.value : null, spot, here);
  }

  #tooDeep(spot: Spot, { trail }: Here): Tree {
    const message = `Here the nesting is deeper than ${LIMITS.depth} levels.`;
    this.#reports.add('too-deep', { spot, trail }, { message });
    return { kind: 'nothing', spot, value: null };
  }

  #spotOf(node: Node | null, around: Spot): Spot {
    const range = node?.range;
    return range ? { source: this.#source, from: range[0], to: range[1] } : around;
  }

  #map(node: YAMLMap, here: Here): MapTree {
    const entries = new Map<string, Entry>();
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const keySpot = this.#spotOf(key, here.around);
      const name = isScalar(key) ? String(key.value) : '';
      const inner = { ...stepInto(here, name), around: keySpot };
      if (!this.#checkKey(name, { spot: keySpot, trail: inner.trail }, entries)) continue;
      entries.set(name, { key: name, keySpot, value: this.tree(value, inner) });
    }
    return { kind: 'map', spot: here.around, entries };
  }

  #checkKey(name: string, at: { spot: Spot; trail: Trail }, entries: ReadonlyMap<string, Entry>): boolean {
    if (entries.has(name)) {
      this.#reports.add('duplicate-key', at, {
        message: `"${name}" stands twice in the same mapping.`,
        suggest: 'Keep one of them.',
      });
      return false;
    }
    if (entries.size < LIMITS.keysInMapping) return true;
    const message = `A mapping has more than ${LIMITS.keysInMapping} keys.`;
    this.#reports.add('too-many-keys', { ...at, spot: at.spot }, { message });
    return false;
  }

  #list(items: readonly Node[], here: Here): ListTree {
    const trees = items.map((item, index) => this.tree(item, stepInto(here, index)));
    return { kind: 'list', spot: here.around, items: trees };
  }

  #scalar(value: unknown, spot: Spot, { trail }: Here): ScalarTree {
    if (typeof value === 'number') return { kind: 'number', spot, value };
    if (typeof value === 'boolean') return { kind: 'flag', spot, value };
    if (typeof value !== 'string') return { kind: 'nothing', spot, value: null };
    for (const { name } of forbiddenCharacters(value, 1)) {
      const message = `This text holds the invisible character ${name}, written as an escape.`;
      this.#reports.add('forbidden-character', { spot, trail }, { message, suggest: 'Delete the escape.' });
    }
    return { kind: 'text', spot, value };
  }
}
