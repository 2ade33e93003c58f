import type { SkillProgress } from '#report';
import { SkillRow } from '../../figures/index.ts';
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
          {skills.map(({ skill, name, band, sentence, change, changeSentence }) => (
            <li key={skill}>
              <SkillRow skill={skill} name={name} band={band} instead="not enough yet">
                <p>{sentence}</p>
                {change && <p>{changeSentence}</p>}
              </SkillRow>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
