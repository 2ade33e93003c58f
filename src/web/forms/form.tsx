import type { ReactNode, RefObject } from 'react';
import styles from './forms.module.css';

export interface FormProps {
  readonly form: RefObject<HTMLFormElement | null>;
  /** False where something is not well, which is then said beside it. */
  readonly check: () => boolean;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

/** Fields that are sent together. What is wrong is said by us, in our words, and not by the browser. */
export function Form({ form, check, onSend, children }: FormProps) {
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (check()) onSend();
      }}
    >
      {children}
    </form>
  );
}

export interface ActionsProps {
  /** At the right of a dialog, across the whole of a narrow form, or where the fields begin. */
  readonly place?: 'end' | 'wide' | 'start';
  readonly children: ReactNode;
}

/** The buttons of a form, the important one first where one reads and last where a dialog ends. */
export const Actions = ({ place = 'start', children }: ActionsProps) => (
  <div className={`${styles.actions} ${styles[place]}`}>{children}</div>
);
