import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { BrandMark } from '../ui/index.ts';
import styles from './doorway.module.css';

/** What stands around a page on the way in: the name of the product and nothing that leads elsewhere. */
export function Doorway({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.doorway}>
      <header className={styles.brand}>
        <BrandMark />
        <span>Poise</span>
      </header>
      <main id="main" className={styles.main}>
        {children}
      </main>
    </div>
  );
}

/**
 * The same over pages that wait for their reader to come in again. As the topmost modal dialog, so that not even a
 * dialog that was open there keeps the focus from it; it cannot be closed.
 */
export function DoorwayOver({ children }: { readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.over}
      aria-label="Before you go on"
      onCancel={(event) => event.preventDefault()}
    >
      <Doorway>{children}</Doorway>
    </dialog>
  );
}
