import { Lexer, CST } from 'yaml';

const SCALAR_FOLLOWS = '\u001f';

/** The comments of a text, in alphabetical order, since laying it out may move them with their keys. */
export function commentsOf(text: string): string[] {
  const comments: string[] = [];
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!inScalar && CST.tokenType(token) === 'comment') comments.push(token.trim());
    inScalar = !inScalar && token === SCALAR_FOLLOWS;
  }
  return comments.toSorted();
}
