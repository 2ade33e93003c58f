import { Music, Volume2, VolumeX } from 'lucide-react';
import styles from './call-controls.module.css';

export interface CallControlsProps {
  /** Null while nobody can be put on hold. */
  readonly onHold: (() => void) | null;
  readonly sound: boolean;
  readonly onSound: (on: boolean) => void;
}

/** The two round buttons of a telephone. */
export function CallControls({ onHold, sound, onSound }: CallControlsProps) {
  return (
    <>
      <button
        type="button"
        className={styles.round}
        aria-disabled={onHold === null || undefined}
        onClick={() => onHold?.()}
      >
        <Music aria-hidden="true" />
        <span>Hold</span>
      </button>
      <button type="button" className={styles.round} aria-pressed={!sound} onClick={() => onSound(!sound)}>
        {sound ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
        <span>Mute</span>
      </button>
    </>
  );
}
