import type { PersonReview } from '#protocol';
import styles from './rating.module.css';

/** Whether ratings that managers changed are in somebody's bands; nothing where none was changed. */
export function ChangedRatings({ changed, counted }: PersonReview['overrides']) {
  if (changed === 0) return null;
  const which = changed === 1 ? 'One rating was' : `${changed} ratings were`;
  return (
    <p className={styles.soft}>
      {which} changed by a manager.{' '}
      {counted
        ? 'The bands are with the change: managers agree well enough when they rate blind.'
        : 'The bands are by the key: it is not known that managers agree, so what one of them changes shows in that conversation alone.'}
    </p>
  );
}
