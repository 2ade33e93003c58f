import { useEffect, useId, useRef, useState } from 'react';
import { WORDS_LIMIT } from '#protocol';
import { Button } from '../../ui/index.ts';
import styles from './notes.module.css';

export interface WordsFormProps {
  readonly label: string;
  readonly hint?: string;
  /** What the button says. */
  readonly send: string;
  /** Fulfilled once it is kept; what was written stays as long as it is not. */
  readonly onSend: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** A few lines of plain text, kept by the server before they leave the form. */
export function WordsForm({ label, hint, send, onSend, onCancel }: WordsFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const { busy, error, run } = useSending();
  useEffect(() => field.current?.focus(), []);
  const words = text.trim();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '' && !busy) void run(() => onSend(words));
      }}
    >
      <label htmlFor={id}>{label}</label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={WORDS_LIMIT}
        required
        value={text}
        aria-describedby={about || undefined}
        onChange={(event) => setText(event.target.value)}
      />
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={styles.formActions}>
        <Button type="submit" look="primary" busy={busy} disabled={words === ''}>
          {send}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

export interface Sending {
  readonly busy: boolean;
  /** Why it was not kept; null once it was, or before it was tried. */
  readonly error: string | null;
  readonly run: (work: () => Promise<void>) => Promise<void>;
}

/** Something on its way to the server, and why it did not get there. */
export function useSending(): Sending {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason);
      setError(`It was not kept. ${why} What you wrote is still here.`);
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run };
}
