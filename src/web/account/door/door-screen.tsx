import { lazy, useState } from 'react';
import { usePresence } from '../../api/index.ts';
import { SignInScreen } from './sign-in-screen.tsx';

const FactorScreen = lazy(async () => ({ default: (await import('./factor-screen.tsx')).FactorScreen }));

export interface DoorScreenProps {
  /** Whether somebody was in before on these pages. */
  readonly again: boolean;
  /** Keeps whoever is there at the door, although they may go in. */
  readonly onHold: (held: boolean) => void;
}

/** What stands before the pages: signing in and, where the house asks for it, setting up a second factor. */
export function DoorScreen({ again, onHold }: DoorScreenProps) {
  const { me } = usePresence();
  const [held, setHeld] = useState(false);
  const hold = (now: boolean) => {
    setHeld(now);
    onHold(now);
  };
  return held || me?.person ? <FactorScreen onHold={hold} /> : <SignInScreen again={again} />;
}
