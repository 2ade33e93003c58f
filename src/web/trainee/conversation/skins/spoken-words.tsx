import type { CSSProperties } from 'react';
import { classes } from '../../../ui/index.ts';
import { cueIn } from '../cue.ts';
import styles from './spoken-words.module.css';

interface SpokenWordsProps {
  readonly text: string;
  readonly cue: string | null;
  /** Milliseconds over which the words appear one by one; null shows them all. */
  readonly over: number | null;
}

/** A line, with the cue marked in it. While it is spoken the words appear one by one and keep their places. */
export function SpokenWords({ text, cue, over }: SpokenWordsProps) {
  const marked = cueIn(text, cue);
  if (over === null && !marked) return text;
  const words = [...text.matchAll(/\S+|\s+/g)];
  const each = (over ?? 0) / Math.max(1, words.length);
  return words.map(({ 0: word, index }, place) => {
    const inCue = marked !== null && index < marked.end && index + word.length > marked.start;
    if (word.trim() === '' && !inCue) return word;
    const style: CSSProperties | undefined =
      over === null ? undefined : { animationDelay: `${Math.round(each * place)}ms` };
    return (
      <span
        key={index}
        className={classes(over !== null && styles.appears, inCue && styles.cue)}
        style={style}
      >
        {word}
      </span>
    );
  });
}
