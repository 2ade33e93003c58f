/** A file's text, and where its lines begin. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** A stretch of a file, by offsets. */
export interface Spot {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function sourceOf(text: string, file: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** Line and column, counted from 1, of a stretch; its end is held to the last character that is no space. */
export function placeOf({ source, from, to }: Spot): Place {
  const start = positionOf(source, from);
  const end = positionOf(source, lastCharacter(source.text, from, to));
  return {
    file: source.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function lastCharacter(text: string, from: number, to: number): number {
  let end = Math.min(to, text.length);
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function positionOf({ text, lineStarts }: Source, offset: number): { line: number; column: number } {
  const at = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (lineStarts[low] ?? 0) + 1 };
}
