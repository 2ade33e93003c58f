import { useEffect, useState } from 'react';
import type { Production } from '#dialogue';
import { bringPlay, productions, savedPlay, useResource, useSavedPlay } from '../../api/index.ts';
import type { Resources, SavedPlay } from '../../api/index.ts';

export type FoundPlay =
  | { readonly state: 'coming' }
  | { readonly state: 'here'; readonly saved: SavedPlay; readonly production: Production }
  | {
      readonly state: 'missing';
      readonly what: 'play' | 'production';
      readonly error: Error;
      readonly retry: () => void;
    };

/** A play and the very version that it is pinned to, from this device or from the server. */
export function usePlay(id: string): FoundPlay {
  const saved = useSavedPlay(id);
  const [error, setError] = useState<Error | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (savedPlay(id)) return;
    bringPlay(id).catch((reason: unknown) =>
      setError(reason instanceof Error ? reason : new Error(String(reason))),
    );
  }, [id, tries]);
  const production = useProduction(saved?.request.hash ?? null);
  if (saved) return production(saved);
  if (!error) return { state: 'coming' };
  const retry = () => {
    setError(null);
    setTries(tries + 1);
  };
  return { state: 'missing', what: 'play', error, retry };
}

/** Until it is known which version is wanted nothing is asked for. */
const UNKNOWN = { data: null, error: null, loading: false } as const;
const nothing: Resources<Production> = { ...productions, want: () => undefined, read: () => UNKNOWN };

function useProduction(hash: string | null): (saved: SavedPlay) => FoundPlay {
  const { data, error, loading, retry } = useResource(hash === null ? nothing : productions, hash ?? '');
  return (saved) => {
    if (data) return { state: 'here', saved, production: data };
    return error && !loading ? { state: 'missing', what: 'production', error, retry } : { state: 'coming' };
  };
}
