import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ApiError } from '../api/index.ts';
import styles from './forms.module.css';
import { wordsFor } from './words.ts';

export interface FormErrorProps {
  /** Null for none. */
  readonly error: unknown;
  /** Codes that are said elsewhere, beside the field that they are about. */
  readonly except?: readonly string[];
}

/** Why what was sent was not taken. Stands above the button, where one looks after pressing it. */
export function FormError({ error, except = [] }: FormErrorProps) {
  if (error === null || error === undefined) return null;
  if (error instanceof ApiError) {
    if (error.fault?.issues && error.fault.issues.length > 0 && except.includes('bad-request')) return null;
    if (except.includes(error.fault?.code ?? '')) return null;
    if (error.is('too-many-tries') && error.waitSeconds !== null) {
      return <Wait key={error.message} seconds={error.waitSeconds} />;
    }
  }
  return (
    <p className={styles.error} role="alert">
      <TriangleAlert aria-hidden="true" />
      <span>{wordsFor(error)}</span>
    </p>
  );
}

/** Says once how long; the seconds that run are for the eye alone. */
function Wait({ seconds }: { readonly seconds: number }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  if (left === 0) {
    return (
      <p className={styles.done}>
        <output>You can try again now.</output>
      </p>
    );
  }
  return (
    <p className={styles.error} role="alert">
      <TriangleAlert aria-hidden="true" />
      <span>
        Too many tries, so this waits a little to keep strangers out.{' '}
        <span className="visually-hidden">Try again in {spoken(seconds)}.</span>
        <span aria-hidden="true">
          Try again in <b className={styles.clock}>{clock(left)}</b>.
        </span>
      </span>
    </p>
  );
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function spoken(seconds: number): string {
  if (seconds < 60) return `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
