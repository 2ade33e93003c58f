import type { Beat } from '#dialogue';
import { MOMENT_RULES } from '../coach/coach-words.ts';
import styles from './hint-text.module.css';

/** A nudge: what to listen to, and what usually helps. It never names a reply. */
export function HintText({ beat, rule }: { readonly beat: Beat; readonly rule: string | null }) {
  return (
    <span className={styles.hint}>
      {beat.cue !== null && <span>Listen again to “{beat.cue}”. It is marked above.</span>}
      {beat.moment !== null && <span>{MOMENT_RULES[beat.moment]}</span>}
      {rule !== null && (
        <span>
          <b>Rule of thumb:</b> {rule}
        </span>
      )}
      {beat.cue === null && beat.moment === null && rule === null && (
        <span>Ask yourself what they need here, beneath what they demand.</span>
      )}
    </span>
  );
}
