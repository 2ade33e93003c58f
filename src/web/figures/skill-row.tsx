import type { ReactNode } from 'react';
import type { Skill } from '#base';
import styles from './skill-row.module.css';

export interface SkillRowProps {
  readonly skill: Skill;
  readonly name: string;
  /** 0 to 100; null while there is too little to show one. */
  readonly band: { readonly low: number; readonly mean: number; readonly high: number } | null;
  /** Stands where the band would: why there is none yet, and how much of what it takes is there, 0 to 1. */
  readonly instead: string;
  readonly gathered?: number;
  /** The same in words, and what else there is to say. */
  readonly children: ReactNode;
}

/** A skill as a band: how good, and how sure that is. The words below it say all of it. */
export function SkillRow({ skill, name, band, instead, gathered = 0, children }: SkillRowProps) {
  return (
    <div className={styles.skill} data-skill={skill}>
      <h3>{name}</h3>
      <div className={styles.scale} aria-hidden="true">
        {band ? (
          <>
            <i className={styles.band} style={{ left: `${band.low}%`, width: `${band.high - band.low}%` }} />
            <i className={styles.mean} style={{ left: `${band.mean}%` }} />
          </>
        ) : (
          <>
            {gathered > 0 && (
              <i className={styles.gathered} style={{ width: `${Math.min(1, gathered) * 100}%` }} />
            )}
            <span>{instead}</span>
          </>
        )}
      </div>
      <div className={styles.words}>{children}</div>
    </div>
  );
}
