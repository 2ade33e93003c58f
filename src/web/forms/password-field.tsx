import { PASSWORD_LENGTH } from '#protocol';
import { Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import field from '../ui/field.module.css';
import { classes } from '../ui/index.ts';
import styles from './forms.module.css';
import type { FieldProps } from './use-fields.ts';

export interface PasswordFieldProps extends FieldProps {
  readonly label: string;
  readonly autoComplete: 'current-password' | 'new-password';
  /** For a password that is being chosen: says the rules before one types, and how far one is. */
  readonly isNew?: boolean;
}

/** A password, which may be looked at while it is typed. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, name, value, error, autoComplete, isNew = false, onChange } = props;
  const [shown, setShown] = useState(false);
  const id = useId();
  const length = [...value].length;
  // What is refused for other reasons is not praised for its length.
  const isLongEnough = length >= PASSWORD_LENGTH.shortest;
  const about = [isNew && `${id}-rules`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      {isNew && (
        <p id={`${id}-rules`} className={field.hint}>
          {PASSWORD_LENGTH.shortest} characters or more, of any kind. Three or four words that have nothing to
          do with each other are easy to keep in mind and hard to guess.
        </p>
      )}
      <div className={styles.withButton}>
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          className={classes(field.input, styles.input)}
          {...{ name, value, autoComplete }}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={about || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          type="button"
          className={styles.inside}
          title={shown ? 'Hide the password' : 'Show the password'}
          aria-label={`Show ${label.toLowerCase()}`}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </button>
      </div>
      {isNew && !(error && isLongEnough) && <Strength length={length} />}
      {error && (
        <p id={`${id}-error`} className={field.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** From here on more characters change little. */
const STRONG = 20;

/** By length alone, which is what makes a password hard to guess; the server knows the ones that are guessed first. */
function Strength({ length }: { readonly length: number }) {
  const { shortest } = PASSWORD_LENGTH;
  const words =
    length === 0
      ? ''
      : length < shortest
        ? `${shortest - length} more to go`
        : length < STRONG
          ? 'Long enough. Longer is stronger.'
          : 'Long and strong';
  return (
    <div className={styles.strength}>
      <span className={styles.track} aria-hidden="true">
        <span
          className={length < shortest ? styles.short : styles.enough}
          style={{ width: `${Math.min(100, (100 * length) / STRONG)}%` }}
        />
      </span>
      <output className={field.hint}>{words}</output>
    </div>
  );
}
