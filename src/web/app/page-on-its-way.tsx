import { Loading, Skeleton } from '../ui/index.ts';
import styles from './pages.module.css';

/** Stands for a page whose code is being fetched. */
export function PageOnItsWay() {
  return (
    <Loading label="Loading the page">
      <div className={styles.onItsWay}>
        <Skeleton width="18rem" height="2.5rem" />
        <Skeleton width="32rem" />
        <Skeleton width="26rem" />
      </div>
    </Loading>
  );
}

/** Stands for the conversation's page, which brings its own main part. */
export function StageOnItsWay() {
  return (
    <main id="main" className={styles.stageOnItsWay}>
      <PageOnItsWay />
    </main>
  );
}
