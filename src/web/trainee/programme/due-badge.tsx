import { useResource } from '../../api/index.ts';
import { ownProgramme } from '../attempt/before/standing.ts';
import styles from './due-badge.module.css';

/** How many assignments are overdue or near their day, beside the way to them; nothing where none is. */
export function DueBadge() {
  const { data } = useResource(ownProgramme, '');
  const { overdue, soon } = data ?? { overdue: 0, soon: 0 };
  if (overdue + soon === 0) return null;
  const says = [overdue > 0 && `${overdue} overdue`, soon > 0 && `${soon} due soon`]
    .filter(Boolean)
    .join(', ');
  return (
    <span className={overdue > 0 ? styles.overdue : styles.soon} title={says}>
      <span aria-hidden="true">{overdue + soon}</span>
      <span className="visually-hidden">{says}</span>
    </span>
  );
}
