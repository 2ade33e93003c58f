import type { Fault } from '../catalogue/index.ts';
import type { Reports } from '../reports.ts';
import type { Trail } from '../trail.ts';
import { forbiddenCharacters, utf8Bytes } from './characters.ts';
import { LIMITS } from './limits.ts';
import { Nesting } from './nesting.ts';
import { BAD_ESCAPE, FEATURES, SECOND_DOCUMENT, TOO_DEEP, TOO_MANY_TOKENS, UNOPENED } from './refusals.ts';
import type { Refusal } from './refusals.ts';
import type { Source } from './source.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

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

/** Where the scan stands: how deep, how far, and what it has refused. */
interface Scan {
  readonly source: Source;
  readonly trail: Trail;
  readonly reports: Reports;
  readonly nesting: Nesting;
  readonly refusals: Map<Fault, number>;
  tokens: number;
  /** Whether a document has begun, and whether it is over. */
  content: boolean;
  over: boolean;
}

function checkTokens(source: Source, trail: Trail, reports: Reports): boolean {
  const nesting = new Nesting();
  const scan: Scan = {
    source,
    trail,
    reports,
    nesting,
    refusals: new Map(),
    tokens: 0,
    content: false,
    over: false,
  };
  for (const token of tokensOf(source.text)) if (!checkToken(scan, token)) return false;
  return scan.refusals.size === 0;
}

/** A stretch of the text that is refused. */
interface Stretch {
  readonly at: number;
  readonly text: string;
}

/** False when the scan has to stop here. */
function checkToken(scan: Scan, token: Token): boolean {
  const { nesting } = scan;
  const { type } = token;
  if (++scan.tokens > LIMITS.tokens) return stop(scan, token, TOO_MANY_TOKENS);
  const feature = FEATURES[type];
  if (feature) return refuse(scan, token, feature);
  if (beginsAnother(scan, type)) return stop(scan, token, SECOND_DOCUMENT);
  nesting.take(type, token.column);
  if (nesting.tooDeep) return stop(scan, token, TOO_DEEP);
  if (nesting.unopened) return stop(scan, token, UNOPENED);
  return type !== 'double-quoted-scalar' || checkEscapes(scan, token);
}

/** A document ends with `...`, or where `---` begins the next one. */
function beginsAnother(scan: Scan, type: Token['type']): boolean {
  const visible = !EMPTY.has(type);
  const another = (type === 'doc-start' && scan.content) || (visible && scan.over);
  scan.over ||= type === 'doc-end' && scan.content;
  scan.content ||= visible;
  return another;
}

const EMPTY = new Set<string>([
  'space',
  'newline',
  'comment',
  'byte-order-mark',
  'doc-start',
  'doc-end',
  'doc-mode',
]);

/** Reported and passed over, so that the next one is found in the same go; false when there have been enough. */
function refuse(scan: Scan, { at, text }: Stretch, [fault, message, suggest]: Refusal): boolean {
  const { source, trail, reports, refusals } = scan;
  reports.add(fault, { spot: { source, from: at, to: at + text.length }, trail }, { message, suggest });
  const count = (refusals.get(fault) ?? 0) + 1;
  refusals.set(fault, count);
  return count < MOST_OF_A_KIND;
}

function stop(scan: Scan, stretch: Stretch, refusal: Refusal): false {
  refuse(scan, stretch, refusal);
  return false;
}

const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0abtnvfre"/\\N_LP \t\r\n]|([^]|$))/g;

/** The parser makes an error of each bad escape, which takes seconds where there are very many. */
function checkEscapes(scan: Scan, token: Token): boolean {
  if (!token.text.includes('\\')) return true;
  for (const { index, 0: escape, 1: bad } of token.text.matchAll(ESCAPE)) {
    const stretch = { at: token.at + index, text: escape };
    if (bad !== undefined && !refuse(scan, stretch, BAD_ESCAPE)) return false;
  }
  return true;
}
