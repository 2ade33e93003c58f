import { useState } from 'react';
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
  /** Told when the entry opens over the page and when it closes: a talk stands still meanwhile. */
  readonly onReading?: (reading: boolean) => void;
}

/** A name that opens its entry of the field guide over the page, so that nobody loses their place. */
export function GuideWord({ id, children, onReading }: GuideWordProps) {
  const [Entry, setEntry] = useState<ComponentType<EntryDialogProps> | null>(null);
  if (!isEntry(id)) return children;
  const open = async () => {
    try {
      const { EntryDialog } = await import('./entry-dialog.tsx');
      setEntry(() => EntryDialog);
      onReading?.(true);
    } catch {
      toast('The field guide could not be fetched. Try again when you are connected.');
    }
  };
  const close = () => {
    setEntry(null);
    onReading?.(false);
  };
  return (
    <>
      <button type="button" className={styles.word} aria-haspopup="dialog" onClick={() => void open()}>
        {children}
      </button>
      {/* Apart from the sentence in which the word stands: a dialog cannot be within a paragraph. */}
      {Entry && createPortal(<Entry id={id} onClose={close} />, document.body)}
    </>
  );
}
