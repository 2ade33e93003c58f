import type { DraftVerdict } from '#protocol';
import { Button, Chip } from '../../ui/index.ts';
import styles from './drafts.module.css';
import type { Place } from './place-in-text.ts';

type Diagnostic = DraftVerdict['diagnostics'][number];

const SEVERITIES = ['error', 'warning', 'info'] as const;
const NAMES = {
  error: { name: 'Mistake', tone: 'bad' },
  warning: { name: 'Warning', tone: 'warn' },
  info: { name: 'Remark', tone: 'plain' },
} as const;

export interface MistakesProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly onPlace: (place: Place) => void;
}

/** What keeps it from being published first, and within that in the order of the text. */
export function Mistakes({ diagnostics, onPlace }: MistakesProps) {
  const sorted = diagnostics.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      a.line - b.line ||
      a.column - b.column,
  );
  return (
    <ol className={styles.mistakes} aria-label="What the check found">
      {sorted.map((one) => (
        <li
          key={`${one.code} ${one.line}:${one.column} ${one.path} ${one.message}`}
          className={styles.mistake}
        >
          <div className={styles.place}>
            <Chip tone={NAMES[one.severity].tone}>{NAMES[one.severity].name}</Chip>
            <Button look="quiet" onClick={() => onPlace(one)}>
              Line {one.line}, column {one.column}
            </Button>
            <span className={styles.soft}>{one.code}</span>
          </div>
          {one.path !== '' && <p className={styles.path}>{one.path}</p>}
          <p>{one.message}</p>
          {one.suggestion !== undefined && <p className={styles.todo}>{one.suggestion}</p>}
        </li>
      ))}
    </ol>
  );
}
