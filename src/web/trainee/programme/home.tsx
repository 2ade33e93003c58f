import { hasPlayed, useMe } from '../../api/index.ts';
import { DueAtHome } from './due-at-home.tsx';
import { NextAtHome } from './next-at-home.tsx';

/** What stands above the library: first what is due, then what would help most. */
export function Home() {
  const { person } = useMe();
  return (
    <>
      {person && <DueAtHome />}
      {hasPlayed() && <NextAtHome />}
    </>
  );
}
