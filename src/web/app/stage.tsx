import type { ReactNode } from 'react';
import { SkipLink } from './skip-link.tsx';

/** What stands around a conversation: nothing that is seen, since it has the whole window to itself. */
export function Stage({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink />
      {children}
    </>
  );
}
