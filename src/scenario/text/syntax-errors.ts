import type { YAMLError } from 'yaml';

interface Saying {
  readonly message: string;
  readonly suggest: string;
}

const QUOTE_IT = 'Put the text in quotes, or begin it on its own line after "|".';

/** The library's findings in words for people who write scenarios, not parsers. */
const SAYINGS: Readonly<Partial<Record<YAMLError['code'], Saying>>> = {
  BAD_INDENT: {
    message: 'This line begins further left or right than the lines it belongs to.',
    suggest: 'Give lines of the same level the same number of spaces at their start.',
  },
  TAB_AS_INDENT: {
    message: 'A tab stands where spaces must be.',
    suggest: 'Replace it by two spaces a level.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second colon with a space after it makes this text a mapping inside a mapping.',
    suggest: QUOTE_IT,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line has no colon, so it was taken for the name of something on the next line.',
    suggest: 'Write "key: value", or indent the line further if it goes on from the one above.',
  },
  BAD_SCALAR_START: {
    message: 'Text cannot begin with this sign.',
    suggest: 'Put the text in quotes.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'This key is longer than 1,024 characters.',
    suggest: 'A colon is probably missing in front of it.',
  },
  NON_STRING_KEY: { message: 'A key has to be a plain name.', suggest: 'Write "name: value".' },
  MULTIPLE_DOCS: {
    message: 'A second document begins here.',
    suggest: 'Keep one document in a file.',
  },
};

const MISSING: readonly (readonly [RegExp, Saying])[] = [
  [
    /closing .quote/,
    { message: 'This quote is never closed.', suggest: 'Close it with the same kind of quote.' },
  ],
  [
    /followed by map values/,
    {
      message: 'After this name there is no ":" with a value.',
      suggest: 'Write "key: value"; if it is text that goes on, indent it further than the line above.',
    },
  ],
  [/^Missing , /, { message: 'A comma is missing between two items.', suggest: 'Add the comma.' }],
  [
    /space after :/,
    { message: 'After the colon there is no space.', suggest: 'Write ": " between key and value.' },
  ],
  [
    /Comments must be separated/,
    {
      message: 'A "#" stands directly after something else.',
      suggest: 'Put a space before a comment, and quotes around text with "#".',
    },
  ],
  [/without - indicator/, { message: 'A list item lacks its "- ".', suggest: 'Begin the line with "- ".' }],
];

export function saySyntax({ code, message }: YAMLError): Saying {
  const known = SAYINGS[code];
  if (known) return known;
  if (code === 'MISSING_CHAR') {
    const missing = MISSING.find(([pattern]) => pattern.test(message));
    if (missing) return missing[1];
  }
  if (isOutside({ message })) {
    return {
      message: 'This and what follows stands outside of everything: the value before it has ended already.',
      suggest: 'Look at the brackets and at the indents of the lines above.',
    };
  }
  if (/flow|} |] |collection/.test(message)) {
    return {
      message: 'A bracket is not closed, or closed by the wrong sign.',
      suggest: 'Close each { with } and each [ with ].',
    };
  }
  return { message: 'Something stands behind a value that has ended already.', suggest: QUOTE_IT };
}

/** Where the first value of a file ends too early, all the rest of the file is one consequence of it. */
const isOutside = ({ message }: Pick<YAMLError, 'message'>): boolean => message.includes('in YAML stream');

/** Without what only follows from another error: the rest of a line, and the rest of a file that ended early. */
export function causes(errors: readonly YAMLError[], lineOf: (offset: number) => number): YAMLError[] {
  const lines = new Set<number>();
  let outside = false;
  return errors.filter((error) => {
    const line = lineOf(error.pos[0]);
    if (lines.has(line) || (outside && isOutside(error))) return false;
    lines.add(line);
    outside ||= isOutside(error);
    return true;
  });
}
