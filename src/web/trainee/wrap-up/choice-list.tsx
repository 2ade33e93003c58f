import type { ReactNode } from 'react';
import styles from './choice-list.module.css';

export interface Choice<Value> {
  readonly value: Value;
  readonly name: ReactNode;
  readonly means?: ReactNode;
}

export interface ChoiceListProps<Value> {
  readonly legend: string;
  /** Said below the question. */
  readonly hint?: string;
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: (value: Value) => boolean;
  readonly onChange: (value: Value, chosen: boolean) => void;
  /** One of them, or as many as fit. */
  readonly kind: 'one' | 'many';
  readonly columns?: 1 | 2;
}

/** A question with its answers as cards; radio buttons or check boxes beneath, so that every key works as known. */
export function ChoiceList<Value extends string | number | null>(props: ChoiceListProps<Value>) {
  const { legend, hint, name, choices, chosen, onChange, kind, columns = 2 } = props;
  return (
    <fieldset className={styles.question}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.choices} data-columns={columns}>
        {choices.map((choice) => (
          <label key={String(choice.value)} className={styles.choice}>
            <input
              type={kind === 'one' ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen(choice.value)}
              onChange={(event) => onChange(choice.value, event.target.checked)}
            />
            <span>
              <b>{choice.name}</b>
              {choice.means && <small>{choice.means}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
