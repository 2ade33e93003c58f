import { CloudCheck, CloudUpload, RefreshCw, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { AttemptSession, Keeping } from './live/attempt-session.ts';
import styles from './attempt-status.module.css';

/** To send takes a moment; only what takes longer is worth a word. */
const QUIET_MS = 1000;

/** That this one counts, and where the last answer is: with the server, on this device, or nowhere. */
export function AttemptStatus({
  session,
}: {
  readonly session: Pick<AttemptSession, 'subscribe' | 'keeping'>;
}) {
  const keeping = useSyncExternalStore(session.subscribe, session.keeping);
  const late = useLate(keeping.delivery === 'sending');
  const trouble = troubleOf(keeping);
  return (
    <div className={styles.status}>
      <p className={styles.line}>
        <span className={styles.counts}>
          <ShieldCheck aria-hidden="true" /> This one counts
        </span>
        {(keeping.delivery === 'saved' || keeping.delivery === 'sending') && (
          <span className={styles.saved}>
            <CloudCheck aria-hidden="true" /> {late ? 'Saving' : 'Saved on server'}
          </span>
        )}
      </p>
      <output className={styles.trouble} data-tone={keeping.delivery === 'unsaved' ? 'bad' : 'warn'}>
        {trouble && <span>{trouble}</span>}
      </output>
    </div>
  );
}

function troubleOf({ delivery, news }: Keeping): ReactNode {
  if (delivery === 'waiting') {
    return (
      <>
        <CloudUpload aria-hidden="true" /> Waiting for network. Your answer is kept on this device and will be
        sent.
      </>
    );
  }
  if (delivery === 'unsaved') {
    return (
      <>
        <TriangleAlert aria-hidden="true" /> Not saved. The server cannot be reached and this browser keeps
        nothing: leave this page open.
      </>
    );
  }
  if (news === 'elsewhere') {
    return (
      <>
        <RefreshCw aria-hidden="true" /> This conversation went on in another window. Here it goes on from
        there.
      </>
    );
  }
  if (news === 'refused') {
    return (
      <>
        <TriangleAlert aria-hidden="true" /> The server did not take that answer. Please choose again.
      </>
    );
  }
  return null;
}

function useLate(runs: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [runs]);
  return late;
}
