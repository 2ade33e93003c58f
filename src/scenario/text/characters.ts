/** Bytes that a text takes in UTF-8, counted only as far as the limit. */
export function utf8Bytes(text: string, limit: number): number {
  if (text.length > limit) return text.length;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}

/**
 * Characters that a reader cannot see and that change what is read: control characters, breaks that editors do not count,
 * overrides of the reading direction, byte-order marks inside the text, halves of a character.
 * Isolates and marks of direction stay: Arabic and Hebrew text needs them.
 */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\ufeff\ufffe\uffff]|\p{Surrogate}|\r(?!\n)/gu;

export interface ForbiddenCharacter {
  readonly at: number;
  readonly name: string;
}

/** The first few forbidden characters of a text; a byte-order mark at its very start is none. */
export function forbiddenCharacters(text: string, most: number): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  for (const match of text.matchAll(FORBIDDEN)) {
    if (match.index === 0 && match[0] === '\ufeff') continue;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ at: match.index, name: `U+${code}` });
    if (found.length >= most) break;
  }
  return found;
}
