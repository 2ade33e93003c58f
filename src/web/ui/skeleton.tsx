import type { ReactNode } from 'react';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** Any CSS length; the width of what will stand here. */
  readonly width?: string;
  readonly height?: string;
  readonly round?: boolean;
}

/** The place of something that is on its way, in its size, so that nothing jumps when it comes. */
export function Skeleton({ width = '100%', height = '1em', round = false }: SkeletonProps) {
  return (
    <span
      className={styles.skeleton}
      aria-hidden="true"
      style={{ width, height, ...(round && { borderRadius: '50%' }) }}
    />
  );
}

/** Wraps skeletons and says once, to those who listen, what is being waited for. */
export function Loading({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div aria-busy="true">
      <output className="visually-hidden">{label}</output>
      {children}
    </div>
  );
}
