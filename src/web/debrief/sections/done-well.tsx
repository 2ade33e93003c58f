import { Line } from '../parts/line.tsx';
import { Section } from '../parts/section.tsx';
import { whose } from '../view.ts';
import type { View } from '../view.ts';
import { HardMoments } from './hard-moments.tsx';
import styles from './done-well.module.css';

/** One thing to keep, and the hard spots that were mastered. */
export function DoneWell(view: View) {
  const { wentWell, hard, lessons, transcript } = view.report;
  if (!wentWell && hard.length === 0) return null;
  const strong = transcript.some(({ move, label }) => move === wentWell?.move && label === 'strong');
  // In a play without lessons the hard spots stand in their place.
  const apart = lessons.length > 0 ? hard.filter(({ move }) => move !== wentWell?.move) : [];
  return (
    <Section id="kept" title={`${whose(view.person)} best line`}>
      {wentWell && (
        <div className={styles.moment}>
          <Line
            line={{ by: 'trainee', text: wentWell.line.text }}
            name={view.scenario.customer.name}
            person={view.person}
            look={strong ? 'stronger' : 'said'}
          />
          <p>{wentWell.sentence}</p>
        </div>
      )}
      {apart.length > 0 && <HardMoments {...view} report={{ ...view.report, hard: apart }} />}
    </Section>
  );
}
