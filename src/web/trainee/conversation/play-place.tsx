import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Production } from '#dialogue';
import { addressOf } from '../../addresses/index.ts';
import { ApiError, bringPlay, productions, savedPlay, useResource, useSavedPlay } from '../../api/index.ts';
import type { SavedPlay } from '../../api/index.ts';
import { ButtonLink, ErrorState, Loading, PageTitle, Skeleton } from '../../ui/index.ts';
import styles from './play-place.module.css';

/** A page of its own, without the frame that other pages stand in. */
export function PlayPlace({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main id="main" className={styles.place}>
      <PageTitle title={title} className="visually-hidden" />
      {children}
    </main>
  );
}

export const toLibrary = <ButtonLink to={addressOf('library')}>See all conversations</ButtonLink>;

export interface WithPlayProps {
  readonly id: string;
  readonly children: (saved: SavedPlay, production: Production) => ReactNode;
}

/** Brings a play and the very version of the scenario that it is pinned to, from this device or from the server. */
export function WithPlay({ id, children }: WithPlayProps) {
  const saved = useSavedPlay(id);
  const [error, setError] = useState<Error | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (savedPlay(id)) return;
    bringPlay(id).catch((reason: unknown) =>
      setError(reason instanceof Error ? reason : new Error(String(reason))),
    );
  }, [id, tries]);
  if (saved) return <WithProduction saved={saved}>{children}</WithProduction>;
  if (!error) return <OnItsWay />;
  const retry = () => {
    setError(null);
    setTries(tries + 1);
  };
  return <Missing id={id} error={error} onRetry={retry} />;
}

interface WithProductionProps {
  readonly saved: SavedPlay;
  readonly children: WithPlayProps['children'];
}

function WithProduction({ saved, children }: WithProductionProps) {
  const { data, error, loading, retry } = useResource(productions, saved.request.hash);
  if (data) return children(saved, data);
  return error && !loading ? <Missing id={saved.id} error={error} onRetry={retry} /> : <OnItsWay />;
}

/** Stands in the page's place until there is something to see. */
export function OnItsWay() {
  return (
    <PlayPlace title="Conversation">
      <Loading label="Loading the conversation">
        <div className={styles.bones}>
          <Skeleton height="22rem" />
          <Skeleton height="3.5rem" />
          <Skeleton height="3.5rem" />
          <Skeleton height="3.5rem" />
        </div>
      </Loading>
    </PlayPlace>
  );
}

interface MissingProps {
  /** Id of the play. */
  readonly id: string;
  readonly error: Error;
  readonly onRetry: () => void;
}

function Missing({ id, error, onRetry }: MissingProps) {
  if (error instanceof ApiError && error.is('assessed')) {
    const goOn = (
      <ButtonLink to={addressOf('attempt', id)} look="primary">
        Go on with it
      </ButtonLink>
    );
    return (
      <PlayPlace title="This one counts">
        <ErrorState title="This one counts" action={goOn}>
          The conversation is an assessment, so it goes on where the server keeps every answer.
        </ErrorState>
      </PlayPlace>
    );
  }
  if (error instanceof ApiError && error.is('not-found')) {
    return (
      <PlayPlace title="This conversation is not here">
        <ErrorState title="This conversation is not here" action={toLibrary}>
          It was begun on another device, or the address was mistyped.
        </ErrorState>
      </PlayPlace>
    );
  }
  return (
    <PlayPlace title="No connection">
      <ErrorState title="The conversation could not be fetched" onRetry={onRetry} action={toLibrary}>
        The server did not answer as it should. What you have said so far is safe.
      </ErrorState>
    </PlayPlace>
  );
}
