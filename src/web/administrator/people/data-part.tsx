import { Download } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Person } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { Actions, Form, FormError, Part, useFields, useSure } from '../../forms/index.ts';
import { saveData } from '../../record/index.ts';
import { Button, Dialog, TextField, toast } from '../../ui/index.ts';
import styles from '../administrator.module.css';
import { erasePerson } from '../house-api.ts';

/** What somebody may ask for: their data, and to be forgotten. */
export function DataPart({ person }: { readonly person: Person }) {
  const [erasing, setErasing] = useState(false);
  const { busy, error, run, dialog } = useSure();
  const download = async () => {
    await saveData(person.id, 'poise-data.json');
    toast('The file is in your downloads. Hand it to nobody else.');
  };
  return (
    <Part title="Their data" about="They see in their own record that you did this.">
      <p className={styles.soft}>
        Everybody can download their own data themselves. Do it for somebody who cannot sign in any more.
      </p>
      <Actions>
        <Button icon={<Download aria-hidden="true" />} busy={busy} onClick={() => void run(download)}>
          Download their data
        </Button>
        <Button look="danger" onClick={() => setErasing(true)}>
          Erase for good
        </Button>
      </Actions>
      <FormError error={error} />
      {erasing && <EraseDialog person={person} onClose={() => setErasing(false)} />}
      {dialog}
    </Part>
  );
}

interface EraseDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
}

function EraseDialog({ person: { id, name, disabledAt }, onClose }: EraseDialogProps) {
  const [, go] = useLocation();
  const { busy, error, run, dialog } = useSure();
  const checkTyped = (typed: string) => (typed.trim() === name ? null : `Must be “${name}”.`);
  const { field, check, form } = useFields({ typed: '' }, { typed: checkTyped }, error);
  const erase = async () => {
    await erasePerson(id);
    go(addressOf('people'), { replace: true });
    toast(`${name} is erased.`);
  };
  return (
    <Dialog open title={`Erase ${name} for good?`} onClose={onClose}>
      <ul className={styles.means}>
        {disabledAt === null && <li>They are signed out at once and cannot sign in again.</li>}
        <li>Gone are their name, account, conversations, results, certificates and all that was written.</li>
        <li>Figures of groups stay, and the record of who did what, without the name.</li>
        <li>Nobody can undo this. If they only leave, close the account instead.</li>
      </ul>
      <Form {...{ form, check }} onSend={() => void run(erase)}>
        <TextField label={`Type “${name}” to be sure`} autoComplete="off" {...field('typed')} />
        <FormError error={error} />
        <Actions place="end">
          <Button onClick={onClose}>Keep them</Button>
          <Button type="submit" look="danger" busy={busy}>
            Erase for good
          </Button>
        </Actions>
      </Form>
      {dialog}
    </Dialog>
  );
}
