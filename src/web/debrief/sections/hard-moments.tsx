import { Line } from '../parts/line.tsx';
import type { View } from '../view.ts';
import styles from './done-well.module.css';

/** Spots in which little was right, and it was found. */
export function HardMoments({ report: { hard }, scenario, person }: View) {
  return hard.map(({ move, line, sentence }) => (
    <div key={move} className={styles.moment}>
      <Line line={{ by: 'trainee', text: line.text }} name={scenario.customer.name} person={person} />
      <p>{sentence}</p>
      <p className={styles.soft}>{line.because}</p>
    </div>
  ));
}
