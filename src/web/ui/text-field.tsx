import { useId } from 'react';
import type { ComponentProps } from 'react';
import styles from './field.module.css';

interface Described {
  readonly label: string;
  /** Said below the label, before the control is used. */
  readonly hint?: string;
  /** What is wrong and how to mend it; takes the place of nothing, so the layout does not jump away. */
  readonly error?: string | null;
}

type TextInput = Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'value' | 'id'>;

export interface TextFieldProps extends Described, TextInput {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text with its label above. */
export function TextField({ label, hint, error, value, onChange, ...rest }: TextFieldProps) {
  const id = useId();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        type="text"
        {...rest}
        id={id}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={about || undefined}
      />
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
