import { isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { parseFile } from './check-file.ts';
import { inReadingOrder } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { ExampleKind } from './catalogue/entry.ts';
import { commentsOf } from './layout/comments.ts';
import { canonise } from './layout/canonical.ts';
import { print } from './layout/print.ts';
import { layoutTags } from './layout/tags.ts';
import { specOfFile } from './format/files.ts';
import { YAML_OPTIONS } from './text/yaml.ts';
import { canonicalJson } from './canonical-json.ts';

export interface Formatted {
  /** Null when the file is no YAML; the diagnostics say why. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The canonical form of a file: keys in the order of the documentation, lines of 120 characters, an id for every variant.
 * Comments stay. What is written stays, too: where laying it out would change that, the text comes back as it was.
 */
export function formatScenario(
  text: string,
  { file, kind = 'scenario' }: { file: string; kind?: ExampleKind },
): Formatted {
  const { tree, reports } = parseFile(text, file, kind);
  const diagnostics = inReadingOrder(reports.list());
  if (!tree || reports.hasErrors) return { text: null, diagnostics };
  const laidOut = layOut(text, kind);
  const settled = layOut(laidOut, kind);
  return { text: says(laidOut, text, kind) && says(settled, text, kind) ? settled : text, diagnostics };
}

function layOut(text: string, kind: ExampleKind): string {
  const document = parseDocument(text, { ...YAML_OPTIONS, customTags: layoutTags });
  keepHeader(document, () => canonise(specOfFile(kind), document.contents));
  return print(document);
}

/** What stands above the first key of a file is about the file, so it stays on top whichever key comes first. */
function keepHeader(document: Document, reorder: () => void): void {
  const { contents } = document;
  const first = isMap(contents) ? contents.items[0]?.key : undefined;
  reorder();
  if (!isMap(contents) || !isScalar(first) || contents.items[0]?.key === first || !first.commentBefore)
    return;
  document.commentBefore = [document.commentBefore, first.commentBefore].filter(Boolean).join('\n\n');
  first.commentBefore = null;
}

/** Whether a layout says what the text says: the same data, but for new ids, and the same comments. */
function says(laidOut: string, text: string, kind: ExampleKind): boolean {
  const after = parseDocument(laidOut, YAML_OPTIONS);
  if (after.errors.length > 0) return false;
  const before = parseDocument(text, YAML_OPTIONS);
  canonise(specOfFile(kind), before.contents);
  const same = canonicalJson(after.toJS()) === canonicalJson(before.toJS());
  return same && commentsOf(laidOut).join('\n') === commentsOf(text).join('\n');
}
