import type { Factor } from '#protocol';
import { Actions, checkGiven, CopyField, Form, FormError, useDoing, useFields } from '../../forms/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import styles from './account.module.css';
import { confirmFactor } from './own-api.ts';

export interface AddFactorProps {
  readonly factor: Factor;
  readonly onCancel: () => void;
  readonly onAdded: (recovery: readonly string[]) => void;
}

/** Two steps: give the app its key, and show that it works before anything depends on it. */
export function AddFactor({ factor, onCancel, onAdded }: AddFactorProps) {
  const { busy, error, run } = useDoing();
  const { values, field, check, form } = useFields({ code: '' }, { code: checkGiven }, error);
  const confirm = async () => {
    const { recovery } = await confirmFactor(values.code);
    onAdded(recovery);
  };
  return (
    <div className={styles.steps}>
      <div className={styles.step}>
        <h3>1. Give your app this key</h3>
        <p className={styles.soft}>
          Any app for one-time codes does, such as Aegis, 2FAS, FreeOTP or the one in your password manager.
          Add an account by hand and type:
        </p>
        <p className={styles.secret}>{inFours(factor.secret)}</p>
        <p>
          <a href={factor.url}>Open it in an app on this device</a>
        </p>
        <CopyField label="For an app that takes a link" value={factor.url} copy="Copy" />
      </div>
      <Form {...{ form, check }} onSend={() => void run(confirm)}>
        <div className={styles.step}>
          <h3>2. Type what it shows</h3>
          <TextField
            label="Code"
            hint="Six digits; they change every half a minute."
            inputMode="numeric"
            autoComplete="one-time-code"
            {...field('code')}
          />
        </div>
        <FormError error={error} except={['bad-request']} />
        <Actions>
          <Button type="submit" look="primary" busy={busy}>
            Turn it on
          </Button>
          <Button look="quiet" onClick={onCancel}>
            Not now
          </Button>
        </Actions>
      </Form>
    </div>
  );
}

/** In groups of four, as one reads it off and types it. */
const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ');
