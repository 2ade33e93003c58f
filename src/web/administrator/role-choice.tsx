import { useId } from 'react';
import { ROLES } from '#protocol';
import type { Role } from '#protocol';
import { classes } from '../ui/index.ts';
import { ROLE_NAMES, ROLE_WORDS } from '../words/index.ts';
import styles from './administrator.module.css';

export interface RoleChoiceProps {
  readonly roles: readonly Role[];
  /** Where the words beside it say already what is chosen. */
  readonly hideLabel?: boolean;
  readonly onChange: (roles: readonly Role[]) => void;
}

/** Which roles somebody has; at least one, which the server insists on too. */
export function RoleChoice({ roles, hideLabel = false, onChange }: RoleChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={classes(hideLabel && 'visually-hidden')}>Roles</legend>
      {ROLES.map((role) => (
        <div key={role} className={styles.option}>
          <input
            id={`${id}-${role}`}
            type="checkbox"
            aria-describedby={`${id}-${role}-words`}
            checked={roles.includes(role)}
            onChange={({ target: { checked } }) =>
              onChange(ROLES.filter((one) => (one === role ? checked : roles.includes(one))))
            }
          />
          <div>
            <label htmlFor={`${id}-${role}`}>{ROLE_NAMES[role]}</label>
            <p id={`${id}-${role}-words`} className={styles.soft}>
              {ROLE_WORDS[role]}
            </p>
          </div>
        </div>
      ))}
      {roles.length === 0 && (
        <p className={styles.fault} role="alert">
          Choose one role at least.
        </p>
      )}
    </fieldset>
  );
}
