import { useId } from 'react';
import styles from './administrator.module.css';

export interface TeamChoiceProps {
  readonly label: string;
  /** What it says where none is chosen. */
  readonly none: string;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  readonly onChange: (team: string | null) => void;
}

/** One of the teams, or none. The browser's own list opens. */
export function TeamChoice({ label, none, teams, value, onChange }: TeamChoiceProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{none}</option>
        {teams.map((team) => (
          <option key={team.id} value={team.id}>
            {team.name}
          </option>
        ))}
      </select>
    </div>
  );
}
