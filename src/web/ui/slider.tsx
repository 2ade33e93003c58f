import { useId } from 'react';
import styles from './field.module.css';

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
