import { Lexer, CST } from 'yaml';
import type { Reports } from '../reports.ts';
import type { Trail } from '../trail.ts';
import { forbiddenCharacters, utf8Bytes } from './characters.ts';
import { LIMITS } from './limits.ts';
import { Nesting } from './nesting.ts';
import type { Source } from './source.ts';

const MOST_OF_A_KIND = 20;

/**
 * Refuses what must not reach the YAML parser: it builds its tree by recursion and aborts the whole process on deep
 * nesting, and it takes seconds over some kinds of nonsense. The same lexer that feeds the parser is read here, token
 * by token and without recursion, so that quotes, comments and text blocks count exactly as they will count there.
 */
export function checkBounds(source: Source, trail: Trail, reports: Reports): boolean {
  if (!checkSize(source, trail, reports)) return false;
  const clean = checkCharacters(source, trail, reports);
  return checkTokens(source, trail, reports) && clean;
}

function checkSize(source: Source, trail: Trail, reports: Reports): boolean {
  const bytes = utf8Bytes(source.text, LIMITS.bytes);
  if (bytes <= LIMITS.bytes) return true;
  const message = `The file has more than ${LIMITS.bytes / 1024} KiB.`;
  reports.add('too-large', { spot: { source, from: 0, to: 0 }, trail }, { message, suggest: 'Split it.' });
  return false;
}

function checkCharacters(source: Source, trail: Trail, reports: Reports): boolean {
  const found = forbiddenCharacters(source.text, MOST_OF_A_KIND);
  for (const { at, name } of found) {
    reports.add(
      'forbidden-character',
      { spot: { source, from: at, to: at + 1 }, trail },
      {
        message: `Here stands the invisible character ${name}.`,
        suggest: 'Delete it and type the text around it again.',
      },
    );
  }
  return found.length === 0;
}

const SCALAR_FOLLOWS = '\u001f';
const MARKERS = new Set(['\u0002', '\u0018', SCALAR_FOLLOWS]);

/** Where the scan stands: how deep, how far, and what it has refused. */
interface Scan {
  readonly source: Source;
  readonly trail: Trail;
  readonly reports: Reports;
  readonly nesting: Nesting;
  readonly refusals: Map<string, number>;
  content: boolean;
}

function checkTokens(source: Source, trail: Trail, reports: Reports): boolean {
  const nesting = new Nesting();
  const scan: Scan = { source, trail, reports, nesting, refusals: new Map(), content: false };
  let at = source.text.startsWith('\ufeff') ? 1 : 0;
  let lineStart = 0;
  let tokens = 0;
  let inScalar = false;
  for (const token of new Lexer().lex(source.text)) {
    if (token === '\ufeff') continue;
    if (!inScalar && MARKERS.has(token)) {
      inScalar = token === SCALAR_FOLLOWS;
      continue;
    }
    if (++tokens > LIMITS.tokens) return refuseTokens(scan, at);
    const type = inScalar ? 'scalar' : CST.tokenType(token);
    inScalar = false;
    if (!checkToken(scan, { type, at, length: token.length, column: at - lineStart })) return false;
    if (type === 'double-quoted-scalar' && !checkEscapes(scan, token, at)) return false;
    const lineEnd = token.lastIndexOf('\n');
    if (lineEnd >= 0) lineStart = at + lineEnd + 1;
    at += token.length;
  }
  return scan.refusals.size === 0;
}

interface Token {
  readonly type: ReturnType<typeof CST.tokenType>;
  readonly at: number;
  readonly length: number;
  readonly column: number;
}

/** False when the scan has to stop here. */
function checkToken(scan: Scan, token: Token): boolean {
  const { nesting } = scan;
  const word = WORDS_OF[token.type ?? ''];
  if (word) return refuseFeature(scan, token, word);
  if (token.type === 'doc-start' && scan.content) {
    return refuseFeature(scan, token, ['second-document', 'A second document begins here.', REMOVE]);
  }
  if (!EMPTY.has(token.type ?? '')) scan.content = true;
  nesting.take(token.type ?? '', token.column);
  if (nesting.tooDeep) {
    const message = `Here the nesting is deeper than ${LIMITS.depth} levels.`;
    refuse(scan, token, ['too-deep', message, 'Close brackets or use fewer levels.']);
    return false;
  }
  if (nesting.unopened) {
    refuse(scan, token, [
      'yaml',
      'A bracket is closed that was never opened.',
      'Delete it, or put the text in quotes.',
    ]);
    return false;
  }
  return true;
}

const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0abtnvfre"/\\N_LP \t\r\n]|([^]|$))/g;

/** The parser makes an error of each bad escape, which takes seconds where there are very many. */
function checkEscapes(scan: Scan, token: string, at: number): boolean {
  if (!token.includes('\\')) return true;
  for (const { index, 0: escape, 1: bad } of token.matchAll(ESCAPE)) {
    if (bad === undefined) continue;
    const place = { type: null, at: at + index, length: escape.length, column: 0 };
    if (!refuseFeature(scan, place, BAD_ESCAPE)) return false;
  }
  return true;
}

const EMPTY = new Set(['space', 'newline', 'comment', 'byte-order-mark', 'doc-start', 'doc-end', 'doc-mode']);
const REMOVE = 'Keep one document in a file.';
type Word = readonly [fault: Parameters<Reports['add']>[0], message: string, suggestion: string];

const BAD_ESCAPE: Word = [
  'yaml',
  'Between double quotes a backslash begins an escape, and this one is none.',
  'Write "\\\\" for a backslash, or use single quotes.',
];

const WORDS_OF: Readonly<Record<string, Word>> = {
  anchor: [
    'anchor',
    'A value begins with "&", which YAML reads as an anchor.',
    'If it is text, put it in quotes; to use a piece twice, name it under fragments.',
  ],
  alias: [
    'anchor',
    'A value begins with "*", which YAML reads as an alias.',
    'If it is text, put it in quotes; to use a piece twice, name it under fragments.',
  ],
  tag: ['tag', 'A value begins with "!", which YAML reads as a tag.', 'If it is text, put it in quotes.'],
  'directive-line': [
    'directive',
    'A line begins with "%", which YAML reads as an instruction to the parser.',
    'Delete the line.',
  ],
};

/** Reported and passed over, so that all of them are found in one go. */
function refuseFeature(scan: Scan, token: Token, word: Word): boolean {
  return refuse(scan, token, word) < MOST_OF_A_KIND;
}

function refuse(scan: Scan, { at, length }: Token, [fault, message, suggest]: Word): number {
  const { source, trail, reports, refusals } = scan;
  reports.add(fault, { spot: { source, from: at, to: at + length }, trail }, { message, suggest });
  const count = (refusals.get(fault) ?? 0) + 1;
  refusals.set(fault, count);
  return count;
}

function refuseTokens(scan: Scan, at: number): boolean {
  const message = `The file has more than ${LIMITS.tokens} words and signs that mean something in YAML.`;
  refuse(scan, { type: null, at, length: 1, column: 0 }, ['too-large', message, 'Split it.']);
  return false;
}
