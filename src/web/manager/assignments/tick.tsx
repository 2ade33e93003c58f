import { useId } from 'react';
import styles from './form.module.css';

export interface TickProps {
  readonly label: string;
  /** Said after the label. */
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One of several that can be chosen together. */
export function Tick({ label, hint, checked, disabled = false, onChange }: TickProps) {
  const id = useId();
  return (
    <label className={styles.tick} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        // It can still be reached: a list of nothing else could not be scrolled with a keyboard.
        aria-disabled={disabled || undefined}
        onChange={(event) => disabled || onChange(event.target.checked)}
      />
      <span className={styles.tickWords}>
        <span>{label}</span> {hint !== undefined && <span className={styles.soft}>{hint}</span>}
      </span>
    </label>
  );
}
