import { ChevronDown } from 'lucide-react';
import { classes } from './classes.ts';
import styles from './field.module.css';

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
