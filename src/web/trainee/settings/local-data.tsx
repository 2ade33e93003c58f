import { useState } from 'react';
import { useLocation } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { forgetThisDevice, useSavedPlays } from '../../api/index.ts';
import { Button, Dialog, toast } from '../../ui/index.ts';
import styles from './settings.module.css';

/** What this browser knows of the trainee, and how to make it forget. */
export function LocalData() {
  const [asking, setAsking] = useState(false);
  const [, go] = useLocation();
  const unsent = useSavedPlays().filter(({ pending }) => pending).length;
  const forget = () => {
    setAsking(false);
    forgetThisDevice();
    go(addressOf('library'));
    toast('This device has forgotten you.');
  };
  return (
    <>
      <p className={styles.soft}>
        This browser keeps your name, these settings, and your choices in conversations until the server has
        them. There is no password: whoever uses this browser is you. On a shared device, let it forget you
        when you leave.
      </p>
      <div>
        <Button look="danger" onClick={() => setAsking(true)}>
          Delete my data on this device
        </Button>
      </div>
      <Dialog
        open={asking}
        title="Delete your data on this device?"
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button look="danger" onClick={forget}>
              Delete it
            </Button>
          </>
        }
      >
        <p>
          Name, settings and conversations go from this browser, and with them your way to earlier results.
          This cannot be undone.
        </p>
        {unsent > 0 && (
          <p className={styles.warning}>
            {unsent === 1 ? 'One conversation has' : `${unsent} conversations have`} not reached the server
            yet and will be lost.
          </p>
        )}
      </Dialog>
    </>
  );
}
