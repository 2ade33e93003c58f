import { Section } from '../parts/section.tsx';
import type { View } from '../view.ts';
import { HardMoments } from './hard-moments.tsx';
import { LessonCard } from './lesson-card.tsx';
import styles from './lessons.module.css';

/** The two decisions that gave up most; where nothing was given up, what was hard about that. */
export function Lessons(view: View) {
  const { lessons, hard } = view.report;
  if (lessons.length === 0) {
    return (
      <Section
        id="lessons"
        title="What was hard"
        intro="Nothing here needs mending. This is where it could have gone."
      >
        <HardMoments {...view} />
        {hard.length === 0 && <p>No spot of this talk was much harder than the others.</p>}
      </Section>
    );
  }
  const intro =
    lessons.length === 1
      ? 'The one turn that is worth a second look.'
      : 'The two turns that gave up most. More than two at a time are not taken in.';
  return (
    <Section id="lessons" title={lessons.length === 1 ? 'One lesson' : 'Two lessons'} intro={intro}>
      <ol className={styles.lessons}>
        {lessons.map((lesson) => (
          <li key={lesson.move}>
            <LessonCard lesson={lesson} view={view} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
