import { useSyncExternalStore } from 'react';

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** What follows the # of a link: it lets in whoever has it, so it stays in the address and goes nowhere else. */
export const useToken = (): string => useSyncExternalStore(listen, () => location.hash.slice(1));
