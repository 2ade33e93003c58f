import { Download, Printer, RotateCcw } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Report } from '#report';
import { addressOf } from '../../addresses/index.ts';
import { startPlay } from '../../api/index.ts';
import type { SavedPlay } from '../../api/index.ts';
import { Button, ButtonLink } from '../../ui/index.ts';
import { fileOf } from './report-file.ts';
import { saveText } from './save-text.ts';
import styles from '../../debrief/debrief.module.css';

interface ActionsProps {
  readonly saved: SavedPlay;
  readonly report: Report;
}

/** What can be done with a report and after it. */
export function Actions({ saved, report }: ActionsProps) {
  const [, go] = useLocation();
  const again = () => {
    const { scenario, hash } = saved.request;
    const { mode, timing } = saved;
    go(addressOf('play', startPlay({ scenario, hash, kind: 'retry', mode, timing }).id));
  };
  return (
    <div className={styles.actions}>
      <Button look="primary" icon={<RotateCcw aria-hidden="true" />} onClick={again}>
        Try again
      </Button>
      <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
        Print
      </Button>
      <Button icon={<Download aria-hidden="true" />} onClick={() => saveText(fileOf(saved, report))}>
        Save as a file
      </Button>
      <ButtonLink look="quiet" to={addressOf('progress')}>
        My progress
      </ButtonLink>
    </div>
  );
}
