import { useEffectEvent, useLayoutEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { toast } from '../ui/index.ts';
import { isEntry } from './entries.ts';
import type { EntryDialogProps } from './entry-dialog.tsx';
import styles from './guide-word.module.css';

export interface GuideWordProps {
  /** What is explained. A word that the guide does not know stays a word. */
  readonly id: string;
  readonly children: ReactNode;
  /** Told at the press that asks for the entry and when that is gone, however it went: a talk stands still meanwhile. */
  readonly onReading?: (reading: boolean) => void;
}

/** A name that opens its entry of the field guide over the page, so that nobody loses their place. */
export function GuideWord({ id, children, onReading }: GuideWordProps) {
  const [Entry, setEntry] = useState<ComponentType<EntryDialogProps> | null>(null);
  const [reads, setReads] = useState(false);
  const tell = useEffectEvent((reading: boolean) => onReading?.(reading));
  useLayoutEffect(() => {
    if (!reads) return undefined;
    tell(true);
    return () => tell(false);
  }, [reads]);
  if (!isEntry(id)) return children;
  const open = async () => {
    setReads(true);
    try {
      const { EntryDialog } = await import('./entry-dialog.tsx');
      setEntry(() => EntryDialog);
    } catch {
      setReads(false);
      toast('The field guide could not be fetched. Try again when you are connected.');
    }
  };
  return (
    <>
      <button type="button" className={styles.word} aria-haspopup="dialog" onClick={() => void open()}>
        {children}
      </button>
      {/* Apart from the sentence in which the word stands: a dialog cannot be within a paragraph. */}
      {reads && Entry && createPortal(<Entry id={id} onClose={() => setReads(false)} />, document.body)}
    </>
  );
}
