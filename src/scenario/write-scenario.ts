import { Document, isCollection, isPair, isScalar, visit } from 'yaml';
import type { ScenarioSource } from './format/scenario-shape.ts';
import { scenario } from './format/scenario-shape.ts';
import { canonise } from './layout/canonical.ts';
import { print } from './layout/print.ts';
import { layoutTags } from './layout/tags.ts';
import { YAML_OPTIONS } from './text/yaml.ts';

const LONGEST_IN_BRACKETS = 40;

/** A scenario as its author would have written it: `parseScenario` reads the very same source back. */
export function writeScenario(source: ScenarioSource): string {
  const document = new Document(source, {
    ...YAML_OPTIONS,
    customTags: layoutTags,
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Collection: (_, node) => {
      node.flow = node.items.every((item) => isShort(isPair(item) ? item.value : item));
    },
  });
  if (isCollection(document.contents)) document.contents.flow = false;
  canonise(scenario.spec, document.contents);
  return print(document);
}

/** Numbers and names go between brackets, sentences on lines of their own. */
const isShort = (node: unknown): boolean =>
  isScalar(node) && (typeof node.value !== 'string' || node.value.length <= LONGEST_IN_BRACKETS);
