import { X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Escape, the cross or a press beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the important one last. */
  readonly actions?: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back where it came from. */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
  }, [open]);
  useLayoutEffect(() => {
    const element = dialog.current;
    // Before it leaves the page, since one that is only taken away gives no focus back.
    return () => {
      if (element?.open) element.close();
    };
  }, [open]);
  return (
    // The scrim is part of the dialog, so a press on it arrives here; the keyboard has Escape for the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      // One that has opened again meanwhile hears late of its closing.
      onClose={(event) => !event.currentTarget.open && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && (
        <div className={styles.inside}>
          <header className={styles.head}>
            <h2 id={id}>{title}</h2>
            <IconButton label="Close" icon={<X aria-hidden="true" />} onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
