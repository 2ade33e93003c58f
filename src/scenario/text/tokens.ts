import { CST, Lexer } from 'yaml';

/** A token of YAML with its place. What a plain text or a text block holds is one token of the type `scalar`. */
export interface Token {
  readonly type: Exclude<ReturnType<typeof CST.tokenType>, null> | 'unknown';
  readonly text: string;
  readonly at: number;
  readonly column: number;
}

const SCALAR_FOLLOWS = '\u001f';
const MARKERS = new Set(['\u0002', '\u0018', SCALAR_FOLLOWS]);

/** The tokens of a text, as the parser will get them. The library's marks between them take no place. */
export function* tokensOf(text: string): Generator<Token, void> {
  let at = 0;
  let lineStart = 0;
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!inScalar && MARKERS.has(token)) {
      inScalar = token === SCALAR_FOLLOWS;
      continue;
    }
    const type = inScalar ? 'scalar' : (CST.tokenType(token) ?? 'unknown');
    inScalar = false;
    yield { type, text: token, at, column: at - lineStart };
    const lineEnd = token.lastIndexOf('\n');
    if (lineEnd >= 0) lineStart = at + lineEnd + 1;
    at += token.length;
  }
}
