import type { ReactNode } from 'react';
import { ApiError } from '../api/index.ts';
import { ErrorState } from './notice.tsx';
import { Loading, Skeleton } from './skeleton.tsx';
import styles from './when-there.module.css';

export interface WhenThereProps<Data> {
  readonly resource: {
    readonly data: Data | null;
    readonly error: Error | null;
    readonly loading: boolean;
    readonly retry: () => void;
  };
  /** As the words go on after "loading" and "could not be fetched". */
  readonly what: string;
  /** Stands there where the server says that there is no such thing, or not for this person. */
  readonly gone?: ReactNode;
  /** Stands there while it is on its way; left out, a few rows. */
  readonly place?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what was asked for once it is there; until then its place, and what went wrong where it did not come. */
export function WhenThere<Data>({ resource, what, gone, place, children }: WhenThereProps<Data>) {
  const { data, error, loading, retry } = resource;
  if (data !== null) return children(data);
  if (!error) return <Loading label={`${what}: loading`}>{place ?? <Rows />}</Loading>;
  if (gone !== undefined && error instanceof ApiError && error.is('not-found')) return gone;
  // What the reader is being assessed on is not shown to them beforehand, whatever their roles.
  if (error instanceof ApiError && error.is('reserved')) {
    return <ErrorState title="Not before you are done">{error.message}</ErrorState>;
  }
  return (
    <ErrorState title={`${what} could not be fetched`} onRetry={retry} retrying={loading}>
      The server did not answer as it should. Try again in a moment.
    </ErrorState>
  );
}

const Rows = () => (
  <div className={styles.rows}>
    <Skeleton height="3.5rem" />
    <Skeleton height="3.5rem" />
    <Skeleton height="3.5rem" />
  </div>
);
