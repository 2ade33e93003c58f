import type { ReactNode } from 'react';
import { ErrorState, Loading, Skeleton } from '../ui/index.ts';
import type { Resource } from '../api/index.ts';
import styles from './administrator.module.css';

export interface WhenThereProps<Data> {
  readonly resource: Resource<Data> & { readonly retry: () => void };
  /** As the words go on after "loading" and "could not be fetched". */
  readonly what: string;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what was asked for once it is there; until then its place, and what went wrong where it did not come. */
export function WhenThere<Data>({ resource, what, children }: WhenThereProps<Data>) {
  const { data, error, loading, retry } = resource;
  if (data !== null) return children(data);
  if (error) {
    return (
      <ErrorState title={`${what} could not be fetched`} onRetry={retry} retrying={loading}>
        The server did not answer as it should. Try again in a moment.
      </ErrorState>
    );
  }
  return (
    <Loading label={`${what}: loading`}>
      <div className={styles.onItsWay}>
        <Skeleton height="3.5rem" />
        <Skeleton height="3.5rem" />
        <Skeleton height="3.5rem" />
      </div>
    </Loading>
  );
}
