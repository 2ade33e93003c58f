import type { PersonReview } from '#protocol';
import { NO_CHANGE_YET } from '#report';
import { SkillRow } from '../../figures/index.ts';
import { Card, Chip, Row, Rows } from '../../ui/index.ts';
import { ChangedRatings } from '../rating/changed-ratings.tsx';
import styles from './person.module.css';

const HABIT_WORDS: Readonly<Record<string, string>> = {
  'still-there': 'Still there',
  new: 'New',
  rarer: 'Rarer',
  dropped: 'Dropped',
};

/** The three skills with as much certainty as they carry, and the habits that come and go. */
export function GettingBetter({ review }: { readonly review: PersonReview }) {
  const { skills, habits, person } = review;
  const early = skills.every(({ change }) => change === NO_CHANGE_YET);
  return (
    <section aria-labelledby="better">
      <h2 id="better">Is it getting better?</h2>
      <p className={styles.intro}>
        Only first attempts at a scenario count. The band is where the skill lies with 90 % confidence: the
        fewer decisions, the wider it is, and below twelve there is none.
        {early && ` ${NO_CHANGE_YET}`}
        {early && habits.some(({ habit }) => habit === 'dropped') && ' Look at the habits that are gone.'}
      </p>
      <Card padding="l">
        <ul className={styles.skills}>
          {skills.map(({ skill, name, band, trust, sentence, change }) => (
            <li key={skill}>
              <SkillRow skill={skill} name={name} band={band} instead={trust}>
                <p>
                  {!early && <b>{change}</b>} {sentence}
                </p>
              </SkillRow>
            </li>
          ))}
        </ul>
      </Card>
      <ChangedRatings {...review.overrides} />
      {habits.length > 0 && (
        <>
          <h3 className={styles.sub}>Habits</h3>
          <p className={styles.intro}>Lines that look like good handling and are not.</p>
          <Rows>
            {habits.map(({ name, means, habit, sentence }) => (
              <Row
                key={name}
                title={name}
                about={
                  <>
                    {means} {sentence}
                  </>
                }
                marks={
                  <Chip tone={habit === 'dropped' ? 'good' : 'plain'}>{HABIT_WORDS[habit] ?? habit}</Chip>
                }
              />
            ))}
          </Rows>
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
