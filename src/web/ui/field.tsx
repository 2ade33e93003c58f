import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
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

export interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, at once: nothing has to be confirmed. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.switchRow}>
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        // A checkbox says by itself whether it is checked; aria-checked beside it would be an error.
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
        role="switch"
        className={styles.switch}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly disabled?: boolean;
  /** How a value is said, e.g. "60 %". */
  readonly say: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A value between two ends, with what it stands for said beside it. */
export function Slider({ label, value, min = 0, max = 100, step = 1, disabled, say, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={styles.between}>
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} className={styles.hint}>
          {say(value)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className={styles.slider}
        {...{ value, min, max, step, disabled }}
        aria-valuetext={say(value)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}

export interface PickerProps<Value extends string> {
  readonly label: string;
  /** What the picker shows while nothing is picked, e.g. "Any skill". */
  readonly any: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | null) => void;
}

/** One of many, or any: a pill that fills once it narrows something down. The browser's own list opens. */
export function Picker<Value extends string>({ label, any, value, options, onChange }: PickerProps<Value>) {
  return (
    <span className={classes(styles.picker, value !== null && styles.picked)}>
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
        }
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden="true" />
    </span>
  );
}

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly icon: ReactNode;
  readonly onChange: (value: string) => void;
}

/** Narrows a list while one types. */
export function SearchField({ label, value, icon, onChange }: SearchFieldProps) {
  return (
    <div className={styles.search}>
      {icon}
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
