import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { pathTo } from '#protocol';
import { saveFile } from '../../api/index.ts';
import { FormError, useSure } from '../../forms/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './team.module.css';

const FORMATS = ['csv', 'json'] as const;

/** The team's figures as a file. There are only so many within an hour, and the server says when the next one is. */
export function TeamFiles({ team }: { readonly team: string }) {
  const { busy, error, run, dialog } = useSure();
  const [wanted, setWanted] = useState<string | null>(null);
  const save = (format: string) => {
    setWanted(format);
    void run(() => saveFile(`${pathTo('teamExport', { team })}?format=${format}`));
  };
  return (
    <>
      {FORMATS.map((format) => (
        <Button
          key={format}
          look="quiet"
          icon={<FileDown aria-hidden="true" />}
          busy={busy && wanted === format}
          onClick={() => save(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      <div className={styles.fileError}>
        <FormError error={error} />
      </div>
      {dialog}
    </>
  );
}
