import { Part } from '../../forms/index.ts';
import styles from './privacy.module.css';

/** Erasing is asked for in person: it cannot be undone, and an open screen is not a question. */
export function Erased() {
  return (
    <Part title="Be erased">
      <p>Ask an administrator. It is done at once and cannot be undone, so download your data first.</p>
      <div className={styles.sides}>
        <div className={styles.side}>
          <h3>What goes</h3>
          <ul className={styles.means}>
            <li>Your name, address, password and teams</li>
            <li>Every conversation, practised or assessed</li>
            <li>What you wrote, and what others wrote about you</li>
            <li>What you were given to do, and your certificates</li>
          </ul>
        </div>
        <div className={styles.side}>
          <h3>What stays</h3>
          <ul className={styles.means}>
            <li>Figures of groups, from which nobody can be told apart</li>
            <li>The record of who did what, with a number in the place of your name</li>
            <li>Backups, until they are overwritten; whoever brings one back erases you again</li>
          </ul>
        </div>
      </div>
    </Part>
  );
}
