import { ArrowLeft, ExternalLink } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { addressOf } from '../addresses/index.ts';
import { Button, Dialog } from '../ui/index.ts';
import type { EntryId } from './entries.ts';
import { headOf } from './head-of.ts';
import { EntryBody } from './entry-body.tsx';
import { Around } from './parts.tsx';
import styles from './guide.module.css';

export interface EntryDialogProps {
  readonly id: EntryId;
  readonly onClose: () => void;
}

/** An entry over the page that one is reading; from there one can go on to others and back again. */
export function EntryDialog({ id, onClose }: EntryDialogProps) {
  const [way, setWay] = useState<readonly EntryId[]>([id]);
  const shown = way.at(-1) ?? id;
  const top = useRef<HTMLParagraphElement>(null);
  const around = useMemo(
    () => ({ heading: 'h3' as const, turnTo: (next: EntryId) => setWay((gone) => [...gone, next]) }),
    [],
  );
  useEffect(() => {
    if (way.length === 1) return;
    // What was pressed is gone: the keyboard and the screen reader begin at the new entry.
    top.current?.focus();
    top.current?.closest('dialog')?.scrollTo(0, 0);
  }, [way]);
  const { name, means, kind } = headOf(shown);
  return (
    <Dialog open title={name} onClose={onClose} actions={<Actions shown={shown} onClose={onClose} />}>
      {way.length > 1 && (
        <p>
          <Button
            look="quiet"
            icon={<ArrowLeft aria-hidden="true" />}
            onClick={() => setWay((gone) => gone.slice(0, -1))}
          >
            Back to {headOf(way.at(-2) ?? id).name}
          </Button>
        </p>
      )}
      <p ref={top} tabIndex={-1} className={styles.top}>
        <span className={styles.soft}>{kind}</span>
        <span className="visually-hidden">: {name}. </span>
        <span>{means}</span>
      </p>
      <Around value={around}>
        <EntryBody id={shown} />
      </Around>
    </Dialog>
  );
}

function Actions({ shown, onClose }: { readonly shown: EntryId; readonly onClose: () => void }) {
  return (
    <>
      <a className={styles.apart} href={addressOf('guideEntry', shown)} target="_blank" rel="noreferrer">
        Open in a new tab <ExternalLink aria-hidden="true" />
      </a>
      <Button look="primary" onClick={onClose}>
        Back to where you were
      </Button>
    </>
  );
}
