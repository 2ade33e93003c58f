import { ArrowLeft, FileText, FolderOpen, Pause, SlidersHorizontal, Volume2, VolumeX } from 'lucide-react';
import { addressOf } from '../../../addresses/index.ts';
import { Button, ButtonLink, IconButton, PageTitle } from '../../../ui/index.ts';
import styles from './top-bar.module.css';

export interface TopBarProps {
  readonly title: string;
  /** What leaving does instead of going back to the library. */
  readonly onLeave: (() => void) | null;
  /** Null where the channel has its own button for it. */
  readonly sound: boolean | null;
  readonly onSound: (on: boolean) => void;
  readonly onBrief: () => void;
  readonly onOptions: () => void;
  /** Null where nothing is running. */
  readonly onPause: (() => void) | null;
  /** Opens the desk over the talk; null where it stands beside it. */
  readonly onDesk: (() => void) | null;
}

/** The way out and the few things that are no part of the talk. */
export function TopBar({ title, onLeave, sound, onSound, onBrief, onOptions, onPause, onDesk }: TopBarProps) {
  return (
    <header className={styles.bar}>
      {onLeave ? (
        <Button look="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={onLeave}>
          Leave
        </Button>
      ) : (
        <ButtonLink to={addressOf('library')} look="quiet" icon={<ArrowLeft aria-hidden="true" />}>
          Leave
        </ButtonLink>
      )}
      <PageTitle title={title} className={styles.title} />
      <div className={styles.tools}>
        {onDesk && <IconButton label="Desk" icon={<FolderOpen aria-hidden="true" />} onClick={onDesk} />}
        <IconButton label="Your brief" icon={<FileText aria-hidden="true" />} onClick={onBrief} />
        {sound !== null && (
          <IconButton
            label="Sound"
            icon={sound ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
            aria-pressed={sound}
            onClick={() => onSound(!sound)}
          />
        )}
        <IconButton label="Options" icon={<SlidersHorizontal aria-hidden="true" />} onClick={onOptions} />
        {onPause && <IconButton label="Pause" icon={<Pause aria-hidden="true" />} onClick={onPause} />}
      </div>
    </header>
  );
}
