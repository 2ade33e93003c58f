import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Resource, Resources } from './resources.ts';

/** What is known of it now; asks for it on the way in and whenever the key changes. */
export function useResource<Data>(
  resources: Resources<Data>,
  key: string,
): Resource<Data> & { readonly retry: () => void } {
  const subscribe = useCallback(
    (listener: () => void) => resources.subscribe(key, listener),
    [resources, key],
  );
  const resource = useSyncExternalStore(subscribe, () => resources.read(key));
  useEffect(() => resources.want(key), [resources, key]);
  return { ...resource, retry: () => resources.refresh(key) };
}
