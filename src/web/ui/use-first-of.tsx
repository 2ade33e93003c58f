import { useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './button.tsx';
import { useOnPaper } from './use-on-paper.ts';
import styles from './rows.module.css';

export interface FirstOf<Item> {
  readonly shown: readonly Item[];
  /** For the list in which they stand. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** What shows the rest; null where there is none. */
  readonly more: ReactNode;
}

/** The first of a long list, and a button for the rest. Paper has no buttons and shows all of it. */
export function useFirstOf<Item>(items: readonly Item[], atOnce: number): FirstOf<Item> {
  const [all, setAll] = useState(false);
  const onPaper = useOnPaper();
  const list = useRef<HTMLUListElement>(null);
  if (all || onPaper || items.length <= atOnce) return { shown: items, list, more: null };
  const showAll = () => {
    flushSync(() => setAll(true));
    // The button is gone; a keyboard goes on where the list does.
    list.current?.children[atOnce]?.querySelector('a')?.focus();
  };
  return {
    shown: items.slice(0, atOnce),
    list,
    more: (
      <p className={styles.more}>
        <Button onClick={showAll}>Show all {items.length}</Button>
      </p>
    ),
  };
}
