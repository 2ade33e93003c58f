import { isCollection, isMap, isPair, isScalar, visit } from 'yaml';
import type { Document, Scalar, ToStringOptions, YAMLMap, YAMLSeq } from 'yaml';
import type { StringifyContext } from 'yaml/util';
import { keyOf } from './canonical.ts';

const LINE_WIDTH = 120;
const INDENT = 2;

const OPTIONS: ToStringOptions = { lineWidth: LINE_WIDTH, indent: INDENT, minContentWidth: 40 };

/** A document as text: brackets only where everything in them fits on one line. */
export function print(document: Document): string {
  const { contents } = document;
  if (isCollection(contents)) unfold(contents as Collection, 0, 0);
  plainKeys(document);
  tighten(document);
  return document.toString(OPTIONS);
}

type Collection = YAMLMap | YAMLSeq;

/** Turns brackets that would not fit on their line, or that hold a comment, into indented lines. */
function unfold(node: Collection, indent: number, column: number): void {
  if (node.flow && (column + flatLength(node) > LINE_WIDTH || holdsComment(node))) node.flow = false;
  if (node.flow) return;
  for (const item of node.items) {
    if (isPair(item)) {
      const inner = item.value;
      if (isCollection(inner)) unfold(inner as Collection, indent + INDENT, indent + keyOf(item).length + 2);
    } else if (isCollection(item)) unfold(item as Collection, indent + INDENT, indent + INDENT);
  }
}

/** How long a node is on one line. */
function flatLength(node: unknown): number {
  if (isMap(node)) {
    if (node.items.length === 0) return 2;
    const pairs = node.items.map((pair) => keyOf(pair).length + 2 + flatLength(pair.value));
    return sum(pairs) + 2 * (pairs.length - 1) + 4;
  }
  if (isCollection(node)) {
    const items = node.items.map(flatLength);
    return sum(items) + 2 * Math.max(0, items.length - 1) + 2;
  }
  return isScalar(node) ? scalarLength(node) : 4;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A text may need quotes and escapes; one with line breaks has no place between brackets. */
function scalarLength({ value, source }: Scalar): number {
  if (typeof value !== 'string') return (source ?? String(value)).length;
  return value.includes('\n') ? Infinity : JSON.stringify(value).length;
}

function holdsComment(node: Collection): boolean {
  let found = false;
  visit(node, {
    Node: (_, inner) => {
      if (inner !== node && (inner.comment || inner.commentBefore)) found = true;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Keys need no quotes; where one does, the library adds them. */
function plainKeys(document: Document): void {
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key)) key.type = 'PLAIN';
    },
  });
}

/** `{ a: 1 }` with spaces inside and `[a, b]` without: the library knows only both or neither. */
function tighten(document: Document): void {
  visit(document, {
    Collection: (_, node) => {
      const padding = isMap(node) ? ' ' : '';
      const print = node.toString.bind(node);
      node.toString = (context?: StringifyContext, ...rest: (() => void)[]): string =>
        print(context && { ...context, flowCollectionPadding: padding }, ...rest);
    },
  });
}
