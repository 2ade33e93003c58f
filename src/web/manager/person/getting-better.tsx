import type { PersonReview, ReviewedSkill } from '#protocol';
import { Card, Chip } from '../../ui/index.ts';
import styles from './person.module.css';

const HABIT_WORDS: Readonly<Record<string, string>> = {
  'still-there': 'Still there',
  new: 'New',
  rarer: 'Rarer',
  dropped: 'Dropped',
};

/** The three skills with as much certainty as they carry, and the habits that come and go. */
export function GettingBetter({ review: { skills, habits, person } }: { readonly review: PersonReview }) {
  return (
    <section aria-labelledby="better">
      <h2 id="better">Is it getting better?</h2>
      <p className={styles.intro}>
        Only first attempts at a scenario count. The band is where the skill lies with 90 % confidence: the
        fewer decisions, the wider it is, and below twelve there is none.
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
      {habits.length > 0 && (
        <>
          <h3 className={styles.sub}>Habits</h3>
          <p className={styles.intro}>Lines that look like good handling and are not.</p>
          <ul className={styles.rows}>
            {habits.map(({ name, means, habit, sentence }) => (
              <li key={name} className={styles.row}>
                <span>
                  <b>{name}</b>
                  <small>{means}</small>
                  <small>{sentence}</small>
                </span>
                <Chip tone={habit === 'dropped' ? 'good' : 'plain'}>{HABIT_WORDS[habit] ?? habit}</Chip>
              </li>
            ))}
          </ul>
        </>
      )}
      {habits.length === 0 && (
        <p className={styles.soft}>
          {person.name} has fallen for none of the lines that only look like good handling.
        </p>
      )}
    </section>
  );
}

function Skill({ skill: { skill, name, band, trust, sentence, change } }: { readonly skill: ReviewedSkill }) {
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
          <span className={styles.unknown}>{trust}</span>
        )}
      </div>
      <p>
        {sentence} <b>{change}</b>
      </p>
    </div>
  );
}
