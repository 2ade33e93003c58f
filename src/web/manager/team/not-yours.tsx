import { ErrorState, Skeleton } from '../../ui/index.ts';
import styles from './team.module.css';

export const NotYours = () => (
  <ErrorState title="There is nothing here for you">
    Either too few people have come this far, or this team is not one of yours any more.
  </ErrorState>
);

/** Stands for a page about a team that is on its way. */
export const PlaceOfPage = () => (
  <div className={styles.page}>
    <Skeleton height="8rem" />
    <Skeleton height="14rem" />
  </div>
);
