import { CloudUpload, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { savedWhere, useSavedPlay } from '../../../api/index.ts';
import styles from './saved-notice.module.css';

/** Sending takes a moment; only what takes longer is worth a word. */
const QUIET_MS = 2500;

/** Says where the trainee's work is while it is not with the server. The talk goes on meanwhile. */
export function SavedNotice({ id }: { readonly id: string }) {
  const play = useSavedPlay(id);
  const where = play ? savedWhere(play) : 'server';
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (where === 'server') return undefined;
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [where]);
  return (
    <output className={styles.notice} data-where={where}>
      {late && where === 'device' && (
        <span>
          <CloudUpload aria-hidden="true" /> No connection. Go on: every move is kept on this device and sent
          later.
        </span>
      )}
      {late && where === 'page' && (
        <span>
          <TriangleAlert aria-hidden="true" /> This browser keeps nothing. Leave this page open until you are
          done.
        </span>
      )}
    </output>
  );
}
