import { useEffect, useState } from 'react';
import type { Sending } from '../live/conversation.ts';
import styles from './sending-answer.module.css';

/** To send takes a moment; only what takes longer is worth a word. */
const QUIET_MS = 1000;

/** What was answered, while it is on its way: it stays in sight, so that nobody wonders whether it was heard. */
export function SendingAnswer({ words, stuck }: Sending) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.sending}>
      <p className={styles.words}>{words}</p>
      <output className={styles.late}>{late && !stuck && 'Saving your answer'}</output>
    </div>
  );
}
