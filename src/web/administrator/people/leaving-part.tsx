import { useState } from 'react';
import type { Person } from '#protocol';
import { FormError, Part, useSure } from '../../forms/index.ts';
import { Button, Dialog, toast } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import styles from '../administrator.module.css';
import { disablePerson, enablePerson } from '../house-api.ts';

/** Closing an account and opening it again. */
export function LeavingPart({ person }: { readonly person: Person }) {
  const [asking, setAsking] = useState(false);
  const { busy, error, run, dialog } = useSure();
  const { id, name, disabledAt } = person;
  const enable = async () => {
    await enablePerson(id);
    toast(`${name} can sign in again.`);
  };
  const disable = async () => {
    await disablePerson(id);
    setAsking(false);
    toast(`${name} is signed out everywhere.`);
  };
  return (
    <Part title="Leaving">
      {disabledAt === null ? (
        <>
          <p className={styles.soft}>
            Closes the account of somebody who leaves or must be kept out. Whatever they do next is refused
            within a second; what they did stays, and you can open the account again. Should they try to sign
            in, they read that the address or the password is not right.
          </p>
          <div>
            <Button look="danger" onClick={() => setAsking(true)}>
              Close the account
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.soft}>
            Closed since {dayOf(disabledAt)}. Opened again, {name} signs in as before, with the same roles and
            teams.
          </p>
          <div>
            <Button busy={busy} onClick={() => void run(enable)}>
              Open the account again
            </Button>
          </div>
        </>
      )}
      <FormError error={error} />
      <Dialog
        open={asking}
        title={`Close the account of ${name}?`}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep it open</Button>
            <Button look="danger" busy={busy} onClick={() => void run(disable)}>
              Close it
            </Button>
          </>
        }
      >
        <ul className={styles.means}>
          <li>
            They are signed out everywhere and cannot sign in. A page that stands open shows nothing new.
          </li>
          <li>Links that they made, or that were made for them, are good for nothing any more.</li>
          <li>Their conversations and results stay.</li>
        </ul>
      </Dialog>
      {dialog}
    </Part>
  );
}
