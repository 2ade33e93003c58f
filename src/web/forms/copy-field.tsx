import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button, classes } from '../ui/index.ts';
import field from '../ui/field.module.css';
import styles from './forms.module.css';

export interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  /** What the button says, e.g. "Copy link". */
  readonly copy: string;
  /** What to do with it once it is copied. */
  readonly next?: string;
}

/** Something to be taken elsewhere. Where the browser forbids to copy by itself, it is marked for one's own keys. */
export function CopyField({ label, value, copy, next = 'Now paste it into a message.' }: CopyFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'marked'>('idle');
  const take = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setState('copied');
    } catch {
      input.current?.select();
      setState('marked');
    }
  };
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.copy}>
        <input
          id={id}
          ref={input}
          readOnly
          className={classes(field.input, styles.input)}
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <Button
          look="primary"
          icon={state === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          onClick={() => void take()}
        >
          {state === 'copied' ? 'Copied' : copy}
        </Button>
      </div>
      <output className={field.hint}>
        {state === 'marked' && 'It is marked. Copy it with your keyboard, or by pressing and holding.'}
        {state === 'copied' && next}
      </output>
    </div>
  );
}
