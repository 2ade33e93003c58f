import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { StageOnItsWay } from './page-on-its-way.tsx';
import { SkipLink } from './skip-link.tsx';

/** What stands around a conversation: nothing that is seen, since it has the whole window and its own main part. */
export function Stage({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Suspense fallback={<StageOnItsWay />}>{children}</Suspense>
    </>
  );
}
