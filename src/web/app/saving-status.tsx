import { CloudOff, CloudUpload, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { savedWhere, useSavedPlays } from '../api/index.ts';
import type { SavedPlay } from '../api/index.ts';
import styles from './saving-status.module.css';

/** Sending takes a moment; only what takes longer is worth a word. */
const QUIET_MS = 2500;

/** Says where the trainee's work is, when it is not where it should be. Silent while all is well. */
export function SavingStatus() {
  const trouble = troubleOf(useSavedPlays());
  return <output className={styles.status}>{trouble && <AfterAWhile>{trouble}</AfterAWhile>}</output>;
}

function AfterAWhile({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return shown && children;
}

function troubleOf(plays: readonly SavedPlay[]) {
  if (plays.some((play) => savedWhere(play) === 'page')) {
    return (
      <span
        className={styles.bad}
        title="This browser keeps nothing. Leave this page open until you are done."
      >
        <TriangleAlert aria-hidden="true" /> Not saved: keep this page open
      </span>
    );
  }
  if (plays.some((play) => play.refused !== null)) {
    return (
      <span className={styles.bad} title="The server did not take a conversation. It stays on this device.">
        <CloudOff aria-hidden="true" /> Kept on this device only
      </span>
    );
  }
  if (plays.some((play) => play.pending)) {
    return (
      <span title="It is sent by itself as soon as the server answers.">
        <CloudUpload aria-hidden="true" /> Saved on this device, waiting for network
      </span>
    );
  }
  return null;
}
