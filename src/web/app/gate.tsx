import { Activity, lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { DoorScreen } from '../account/index.ts';
import { useLocation } from 'wouter';
import { addressOf } from '../addresses/index.ts';
import { askWhoIsThere, isInside, usePresence } from '../api/index.ts';
import { takeWayBack } from '../device/index.ts';
import { ErrorState } from '../ui/index.ts';
import { PageOnItsWay } from './page-on-its-way.tsx';
import styles from './pages.module.css';

const Doorway = lazy(async () => ({ default: (await import('./doorway.tsx')).Doorway }));
const DoorwayOver = lazy(async () => ({ default: (await import('./doorway.tsx')).DoorwayOver }));

export interface GateProps {
  readonly children: ReactNode;
  /** Leaves everything that this page remembers behind. */
  readonly loadAnew?: (address: string) => void;
}

const load = (address: string) => location.assign(address);

/**
 * Lets in whoever is signed in and has the second factor that the house asks of them, and everybody while the house is not set up. When a session ends, what stood here is
 * put out of sight as it was; it comes back for the same person, and somebody else begins on a new page.
 */
export function Gate({ children, loadAnew = load }: GateProps) {
  const { me, inhabitant, error, asking } = usePresence();
  const [held, hold] = useState(false);
  const inside = me !== null && isInside(me) && !held;
  const stranger = inside && inhabitant !== (me.person?.id ?? 'guest');
  // Where somebody else was is no place for whoever comes next; where nobody in particular was, is.
  const next = inhabitant === 'guest' ? location.pathname + location.search : addressOf('library');
  useEffect(() => {
    if (stranger) loadAnew(next);
  }, [stranger, loadAnew, next]);
  const [, go] = useLocation();
  useEffect(() => {
    const back = inside && !stranger ? takeWayBack() : null;
    if (back !== null) go(back, { replace: true });
  }, [inside, stranger, go]);
  if (stranger) return null;
  if (!me) return <BeforeTheGate failed={error !== null && !asking} asking={asking} />;
  return (
    <>
      {inhabitant !== null && <Activity mode={inside ? 'visible' : 'hidden'}>{children}</Activity>}
      {!inside && <AtTheDoor again={inhabitant !== null} onHold={hold} />}
    </>
  );
}

interface AtTheDoorProps {
  readonly again: boolean;
  /** Keeps whoever is there at the door, although they may go in. */
  readonly onHold: (held: boolean) => void;
}

function AtTheDoor({ again: wasIn, onHold }: AtTheDoorProps) {
  // As it was when they came to the door: another frame would begin it anew.
  const [again] = useState(wasIn);
  const Frame = again ? DoorwayOver : Doorway;
  return (
    <Suspense fallback={<BeforeTheGate failed={false} asking />}>
      <Frame>
        <DoorScreen {...{ again, onHold }} />
      </Frame>
    </Suspense>
  );
}

interface Waiting {
  readonly failed: boolean;
  readonly asking: boolean;
}

function BeforeTheGate({ failed, asking }: Waiting) {
  return (
    <main id="main" className={styles.stageOnItsWay}>
      {failed ? (
        <ErrorState title="Poise does not answer" onRetry={() => void askWhoIsThere()} retrying={asking}>
          Either there is no connection, or the server is being started again. What you did is safe.
        </ErrorState>
      ) : (
        <>
          <h1 className="visually-hidden">Poise</h1>
          <PageOnItsWay />
        </>
      )}
    </main>
  );
}
