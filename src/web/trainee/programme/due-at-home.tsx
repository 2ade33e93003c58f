import { Link } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { ownProgramme } from '../attempt/before/standing.ts';
import { DueRow } from './due-row.tsx';
import { isOpen } from './next-step.ts';
import styles from './programme.module.css';

/** More than a few at home would push the conversations out of sight; the rest stands on a page of its own. */
const SHOWN = 3;

/** What is due, above the library. Where nothing is, or where it could not be asked, there is nothing to see. */
export function DueAtHome() {
  const { data } = useResource(ownProgramme, '');
  const open = data?.assignments.filter(isOpen) ?? [];
  if (open.length === 0) return null;
  return (
    <section className={styles.home} aria-labelledby="due">
      <header className={styles.head}>
        <h2 id="due">Due</h2>
        <Link to={addressOf('due')} className={styles.all}>
          {open.length > SHOWN ? `All ${open.length}, with their rules` : 'The rules, and a calendar'}
        </Link>
      </header>
      <ul className={styles.rows}>
        {open.slice(0, SHOWN).map((assignment, i) => (
          <DueRow key={assignment.id} assignment={assignment} first={i === 0} />
        ))}
      </ul>
    </section>
  );
}
