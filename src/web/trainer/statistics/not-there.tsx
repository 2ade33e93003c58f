import { ApiError } from '../../api/index.ts';
import { ErrorState, Loading, Skeleton } from '../../ui/index.ts';
import styles from './statistics.module.css';

interface Failed {
  readonly error: Error | null;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** Stands for statistics that are on their way, or says why they do not come. */
export function NotThere({ error, loading, retry }: Failed) {
  if (!error) {
    return (
      <Loading label="Loading the statistics">
        <div className={styles.page}>
          <Skeleton height="4rem" />
          <Skeleton height="16rem" />
        </div>
      </Loading>
    );
  }
  if (error instanceof ApiError && error.is('reserved')) {
    return <ErrorState title="Not before you are done">{error.message}</ErrorState>;
  }
  if (error instanceof ApiError && error.is('not-found')) {
    return (
      <ErrorState title="No such version">
        Nobody has played this version of the scenario in an assessment.
      </ErrorState>
    );
  }
  return (
    <ErrorState title="The statistics could not be fetched" onRetry={retry} retrying={loading}>
      The server did not answer as it should. Try again in a moment.
    </ErrorState>
  );
}
