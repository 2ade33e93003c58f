import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { hasPlayed, useMe } from '../../api/index.ts';
import { DueAtHome } from './due-at-home.tsx';
import { NextAtHome } from './next-at-home.tsx';

/** Whatever keeps it from being fetched must not take the library with it. */
const NextOnPath = lazy(() =>
  import('../../path/index.ts').then(({ nextAtHome }) => nextAtHome()).catch(() => ({ default: Otherwise })),
);
const Otherwise = ({ otherwise }: { readonly otherwise: ReactNode }) => otherwise;

/**
 * What stands above the library: first what is due, then where the path goes on; in a library without a path, what
 * would help most.
 */
export function Home() {
  const { person } = useMe();
  return (
    <>
      {person && <DueAtHome />}
      {hasPlayed() && (
        <Suspense>
          <NextOnPath otherwise={<NextAtHome />} />
        </Suspense>
      )}
    </>
  );
}
