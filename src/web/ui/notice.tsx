import { CloudOff, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './notice.module.css';

export interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** Why it is empty and what fills it. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Stands where a list would stand that has nothing in it. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.notice}>
      <span className={styles.icon}>{icon}</span>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}

export interface ErrorStateProps {
  readonly title: string;
  /** What happened and what to do about it, in the reader's words. */
  readonly children: ReactNode;
  /** Left out where trying again cannot help. */
  readonly onRetry?: () => void;
  readonly retrying?: boolean;
  readonly action?: ReactNode;
}

/** Stands where something would stand that could not be had. */
export function ErrorState({ title, children, onRetry, retrying = false, action }: ErrorStateProps) {
  return (
    <div className={styles.notice} role="alert">
      <span className={styles.icon}>
        <CloudOff aria-hidden="true" />
      </span>
      <h2>{title}</h2>
      <p>{children}</p>
      {onRetry && (
        <Button icon={<RotateCw aria-hidden="true" />} busy={retrying} onClick={onRetry}>
          Try again
        </Button>
      )}
      {action}
    </div>
  );
}
