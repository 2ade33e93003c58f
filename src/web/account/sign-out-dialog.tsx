import { useEffect, useRef } from 'react';
import { addressOf } from '../addresses/index.ts';
import {
  attemptsWithKeptMoves,
  forgetThisDevice,
  savedPlays,
  sendAll,
  tellOtherTabs,
  useSavedPlays,
} from '../api/index.ts';
import { useDoing, wordsFor } from '../forms/index.ts';
import { Button, Dialog } from '../ui/index.ts';
import { signOut } from './account-api.ts';

export interface SignOutDialogProps {
  readonly onStay: () => void;
  /** Where whoever comes next begins. */
  readonly thenTo?: string;
  readonly loadAnew?: (address: string) => void;
}

const load = (address: string) => {
  location.replace(address);
  // The same page with another fragment would not be loaded again by that.
  if (address.includes('#')) location.reload();
};

class Unsent extends Error {}

/** Conversations of which the server does not have everything: in practice, and assessed. */
const countUnsent = (): number =>
  savedPlays().filter(({ pending }) => pending).length + attemptsWithKeptMoves();

/**
 * Signs out, and leaves nothing of this person on the device. What the server does not have yet is sent first; where
 * that cannot be done, one is asked.
 */
export function SignOutDialog(props: SignOutDialogProps) {
  const { onStay, thenTo = `${addressOf('signIn')}?out`, loadAnew = load } = props;
  const { busy, error, run } = useDoing();
  useSavedPlays();
  const unsent = countUnsent();
  const leave = async ({ evenUnsent }: { readonly evenUnsent: boolean }) => {
    if (!evenUnsent && countUnsent() > 0) {
      await sendAll();
      if (countUnsent() > 0) throw new Unsent();
    }
    await signOut();
    forgetThisDevice();
    tellOtherTabs();
    loadAnew(thenTo);
  };
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void run(() => leave({ evenUnsent: false }));
  });
  if (error === null) {
    return (
      <Dialog open title="Signing out" onClose={onStay}>
        <p aria-live="polite">{unsent > 0 ? 'What you did is sent to the server first.' : 'One moment.'}</p>
      </Dialog>
    );
  }
  const lost = error instanceof Unsent;
  return (
    <Dialog
      open
      title={lost ? 'Not everything is sent yet' : 'You are still signed in'}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onStay}>Stay signed in</Button>
          {lost ? (
            <Button look="danger" busy={busy} onClick={() => void run(() => leave({ evenUnsent: true }))}>
              Sign out and lose it
            </Button>
          ) : (
            <Button look="primary" busy={busy} onClick={() => void run(() => leave({ evenUnsent: false }))}>
              Try again
            </Button>
          )}
        </>
      }
    >
      <p>{lost ? wordsOfLoss(unsent) : wordsFor(error)}</p>
    </Dialog>
  );
}

const wordsOfLoss = (unsent: number): string =>
  `${unsent === 1 ? 'One conversation has' : `${unsent} conversations have`} not reached the server. Signing out clears this device, so what is missing there would be lost. Stay signed in until there is a connection again, and it is sent by itself.`;
