import type { SkillProgress } from '#report';
import { Card } from '../../ui/index.ts';
import styles from './skills.module.css';

export interface SkillsProps {
  readonly skills: readonly SkillProgress[];
  /** First attempts that all of this rests on. */
  readonly firsts: number;
}

/** The three skills as bands: how good, and how sure that is. */
export function Skills({ skills, firsts }: SkillsProps) {
  return (
    <section aria-labelledby="skills">
      <h2 id="skills">Skills</h2>
      <p className={styles.rests}>
        {firsts === 1 ? 'From one first try.' : `From ${firsts} first tries.`} Later tries are practice and
        change nothing here.
      </p>
      <Card padding="l">
        <ul className={styles.skills}>
          {skills.map((skill) => (
            <li key={skill.skill}>
              <Skill skill={skill} />
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}

function Skill({
  skill: { skill, name, band, sentence, change, changeSentence },
}: {
  readonly skill: SkillProgress;
}) {
  return (
    <div className={styles.skill} data-skill={skill}>
      <h3>{name}</h3>
      <div className={styles.scale} aria-hidden="true">
        {band ? (
          <>
            <span
              className={styles.band}
              style={{ left: `${band.low}%`, width: `${band.high - band.low}%` }}
            />
            <span className={styles.mean} style={{ left: `${band.mean}%` }} />
          </>
        ) : (
          <span className={styles.unknown}>not enough yet</span>
        )}
      </div>
      <p>{sentence}</p>
      {change && <p>{changeSentence}</p>}
    </div>
  );
}
