import { useState } from 'react';
import type { Link, Person } from '#protocol';
import { useResource } from '../../api/index.ts';
import { Actions, FormError, Part, useSure } from '../../forms/index.ts';
import { Button, Dialog, toast } from '../../ui/index.ts';
import styles from '../administrator.module.css';
import { removeFactorOf, resetPerson } from '../house-api.ts';
import { mailState } from '../mail-api.ts';
import { LinkToSend } from './invite-dialog.tsx';

/** For whoever cannot get in any more. */
export function AccessPart({ person }: { readonly person: Person }) {
  const [link, setLink] = useState<Link | null>(null);
  const { data: mail } = useResource(mailState, '');
  const { busy, error, run, dialog } = useSure();
  const { id, name, account, disabledAt } = person;
  if (!account || disabledAt !== null) return null;
  const removeFactor = async () => {
    await removeFactorOf(id);
    toast('The second factor is off.');
  };
  return (
    <Part title="Cannot get in?">
      {!account.password && account.provider && (
        <p className={styles.soft}>
          {name} signs in with your organisation’s own sign-in, so there is no password here to forget.
        </p>
      )}
      {account.password && (
        <div className={styles.help}>
          <p>
            <b>Password forgotten.</b> You make a link, they choose a new one with it. The old password works
            until then.
          </p>
          <Button busy={busy} onClick={() => void run(async () => setLink(await resetPerson(id)))}>
            Make a link for a new password
          </Button>
        </div>
      )}
      {account.factor && (
        <div className={styles.help}>
          <p>
            <b>Phone and recovery codes lost.</b> Be sure that it is {name} who asks, then turn the second
            factor off for them. They are signed out everywhere.
          </p>
          <Button look="danger" busy={busy} onClick={() => void run(removeFactor)}>
            Turn off the second factor
          </Button>
        </div>
      )}
      <FormError error={error} />
      {link && (
        <Dialog open title={`A new password for ${name}`} onClose={() => setLink(null)}>
          <LinkToSend link={link} mailedTo={(mail?.on && account.email) || ''} />
          <Actions place="end">
            <Button look="primary" onClick={() => setLink(null)}>
              Done
            </Button>
          </Actions>
        </Dialog>
      )}
      {dialog}
    </Part>
  );
}
