import { ApiError } from '../../api/index.ts';
import { ErrorState, Loading, Skeleton } from '../../ui/index.ts';
import styles from './team.module.css';

interface Failed {
  readonly error: Error | null;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** Stands for a page that is on its way, or says why it does not come. */
export function NotThere({ error, loading, retry }: Failed) {
  if (!error) {
    return (
      <Loading label="Loading">
        <div className={styles.page}>
          <Skeleton width="16rem" height="2.5rem" />
          <Skeleton height="8rem" />
          <Skeleton height="14rem" />
        </div>
      </Loading>
    );
  }
  if (error instanceof ApiError && error.is('not-found')) {
    return (
      <ErrorState title="There is nothing here for you">
        Either too few people have come this far, or this team is not one of yours any more.
      </ErrorState>
    );
  }
  return (
    <ErrorState title="This could not be fetched" onRetry={retry} retrying={loading}>
      The server did not answer as it should. Try again in a moment.
    </ErrorState>
  );
}
