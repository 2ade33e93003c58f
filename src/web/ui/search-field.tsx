import type { ReactNode } from 'react';
import styles from './field.module.css';

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
