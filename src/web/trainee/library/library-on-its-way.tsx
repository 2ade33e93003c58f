import { Loading, Skeleton } from '../../ui/index.ts';
import styles from './library.module.css';

const CARDS = [1, 2, 3, 4, 5, 6];

/** The library's shape while it is fetched. */
export function LibraryOnItsWay() {
  return (
    <Loading label="Loading the conversations">
      <p className={styles.count}>
        <Skeleton width="8rem" />
      </p>
      <div className={styles.grid}>
        {CARDS.map((card) => (
          <div key={card} className={styles.ghost}>
            <Skeleton height="9.5rem" />
            <Skeleton width="70%" height="1.4em" />
            <Skeleton width="45%" />
            <Skeleton width="85%" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
