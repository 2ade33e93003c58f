import { FileUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Button, classes } from '../../ui/index.ts';
import styles from './drafts.module.css';
import type { Draft } from './use-draft.ts';

/** A scenario's own limit is 512 KiB; what is far above is not even read. */
const LONGEST_FILE = 1_048_576;

export interface DraftTextProps {
  readonly draft: Draft;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  /** While it is with the server. */
  readonly locked: boolean;
  readonly onChange: (changes: { text: string; file: string | null }) => void;
}

/** A file that is chosen or dropped, or a text that is pasted and changed on the spot. */
export function DraftText({ draft: { text, file }, area, locked, onChange }: DraftTextProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async (chosen: File | undefined) => {
    if (!chosen || locked) return;
    const why = refusalOf(chosen);
    setTrouble(why);
    if (why === null) onChange({ text: await chosen.text(), file: chosen.name });
  };
  return (
    // Dropping a file is a short cut; the button beside does the same for the keyboard.
    <div
      className={classes(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <div className={styles.row}>
        <Button
          icon={<FileUp aria-hidden="true" />}
          disabled={locked}
          onClick={() => chooser.current?.click()}
        >
          Choose a file
        </Button>
        <span className={styles.soft}>{file ?? 'or drop one here, or paste the text below'}</span>
        <input
          ref={chooser}
          type="file"
          accept=".yaml,.yml"
          hidden
          aria-label="A scenario as a .yaml file"
          onChange={({ target }) => {
            void take(target.files?.[0]);
            // So that the same file, changed meanwhile, can be chosen again.
            target.value = '';
          }}
        />
      </div>
      {trouble && (
        <p className={styles.fault} role="alert">
          {trouble}
        </p>
      )}
      <label htmlFor={id} className="visually-hidden">
        Text of the scenario
      </label>
      <textarea
        id={id}
        ref={area}
        className={styles.text}
        rows={text === '' ? 6 : 16}
        wrap="off"
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        readOnly={locked}
        value={text}
        onChange={(event) => onChange({ text: event.target.value, file })}
      />
    </div>
  );
}

function refusalOf({ name, size }: File): string | null {
  if (!/\.ya?ml$/i.test(name)) return `“${name}” is not a .yaml file.`;
  return size > LONGEST_FILE ? `“${name}” is far larger than a scenario may be, which is 512 KiB.` : null;
}
