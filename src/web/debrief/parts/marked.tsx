import type { Range } from '#report';
import styles from './lines.module.css';

export interface MarkedProps {
  readonly text: string;
  /** Stretches that are to stand out; what overlaps is marked once. */
  readonly ranges: readonly Range[];
}

/** A text with some of its words marked. */
export function Marked({ text, ranges }: MarkedProps) {
  const pieces: { readonly words: string; readonly marked: boolean; readonly at: number }[] = [];
  let at = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push({ words: text.slice(at, start), marked: false, at });
    pieces.push({ words: text.slice(start, end), marked: true, at: start });
    at = end;
  }
  pieces.push({ words: text.slice(at), marked: false, at });
  return pieces
    .filter(({ words }) => words !== '')
    .map(({ words, marked, at: place }) =>
      marked ? (
        <mark key={place} className={styles.mark}>
          {words}
        </mark>
      ) : (
        <span key={place}>{words}</span>
      ),
    );
}
