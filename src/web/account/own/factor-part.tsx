import { useState } from 'react';
import type { Account, Factor } from '#protocol';
import { askWhoIsThere } from '../../api/index.ts';
import {
  Actions,
  checkGiven,
  Form,
  FormError,
  Part,
  PasswordField,
  useDoing,
  useFields,
  useSure,
} from '../../forms/index.ts';
import { Button, Dialog, toast } from '../../ui/index.ts';
import styles from './account.module.css';
import { AddFactor } from './add-factor.tsx';
import { beginFactor, ownAccount, removeFactor } from './own-api.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

const ABOUT =
  'Besides your password, a code from an app on your phone. Whoever learns the password alone stays out.';

/** Where one is on the way to a second factor. */
type Way = { readonly at: 'rest' } | { readonly at: 'adding'; readonly factor: Factor } | Codes;
interface Codes {
  readonly at: 'codes';
  readonly codes: readonly string[];
}

const REST: Way = { at: 'rest' };

export function FactorPart({ account }: { readonly account: Account }) {
  const [way, setWay] = useState<Way>(REST);
  const { busy, error, run, dialog } = useSure();
  const known = () => {
    ownAccount.stale('');
    void askWhoIsThere();
  };
  const begin = async () => setWay({ at: 'adding', factor: await beginFactor() });
  return (
    <Part title="Second factor" about={ABOUT}>
      {way.at === 'adding' && (
        <AddFactor
          factor={way.factor}
          heading="h3"
          onAdded={(codes) => {
            setWay({ at: 'codes', codes });
            known();
          }}
        >
          <Button look="quiet" onClick={() => setWay(REST)}>
            Not now
          </Button>
        </AddFactor>
      )}
      {way.at === 'codes' && <RecoveryCodes codes={way.codes} heading="h3" onKept={() => setWay(REST)} />}
      {way.at === 'rest' && account.recoveryLeft === null && (
        <div>
          <Button busy={busy} onClick={() => void run(begin)}>
            Turn it on
          </Button>
        </div>
      )}
      {way.at === 'rest' && account.recoveryLeft !== null && (
        <FactorIsOn left={account.recoveryLeft} onRemoved={known} />
      )}
      <FormError error={error} />
      {dialog}
    </Part>
  );
}

const FEW = 3;

function FactorIsOn({ left, onRemoved }: { readonly left: number; readonly onRemoved: () => void }) {
  const [removing, setRemoving] = useState(false);
  return (
    <>
      <p>
        It is on. {left === 1 ? 'One recovery code is' : `${left} recovery codes are`} left for the day that
        your phone is not at hand.
      </p>
      {left < FEW && (
        <p className={styles.warning}>
          To get new codes, turn the second factor off and on again. The old codes are void then.
        </p>
      )}
      <div>
        <Button look="danger" onClick={() => setRemoving(true)}>
          Turn it off
        </Button>
      </div>
      {removing && <RemoveFactor onClose={() => setRemoving(false)} onRemoved={onRemoved} />}
    </>
  );
}

interface RemoveFactorProps {
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

function RemoveFactor({ onClose, onRemoved }: RemoveFactorProps) {
  const { busy, error, run } = useDoing();
  const { values, field, check, form } = useFields({ password: '' }, { password: checkGiven }, error);
  const remove = async () => {
    await removeFactor(values.password);
    onClose();
    onRemoved();
    toast('The second factor is off.');
  };
  return (
    <Dialog open title="Turn the second factor off?" onClose={onClose}>
      <Form {...{ form, check }} onSend={() => void run(remove)}>
        <p>
          Your password alone lets in again then, and the recovery codes are void. You are signed out
          everywhere else. Where your organisation asks you for a second factor, you set up a new one right
          away.
        </p>
        <PasswordField label="Your password" autoComplete="current-password" {...field('password')} />
        <FormError error={error} except={['bad-request']} />
        <Actions place="end">
          <Button onClick={onClose}>Keep it on</Button>
          <Button type="submit" look="danger" busy={busy}>
            Turn it off
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
