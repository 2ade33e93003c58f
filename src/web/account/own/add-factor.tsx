import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { Factor } from '#protocol';
import { Actions, checkGiven, CopyField, Form, FormError, useDoing, useFields } from '../../forms/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import styles from './account.module.css';
import { confirmFactor } from './own-api.ts';

const QrCode = lazy(async () => ({ default: (await import('./qr-code.tsx')).QrCode }));

export interface AddFactorProps {
  readonly factor: Factor;
  /** The level of the steps' headings. */
  readonly heading: 'h2' | 'h3';
  readonly onAdded: (recovery: readonly string[]) => void;
  /** Another way than to go on. */
  readonly children: ReactNode;
}

/** Two steps: give the app its key, and show that it works before anything depends on it. */
export function AddFactor({ factor, heading: Heading, onAdded, children }: AddFactorProps) {
  const { busy, error, run } = useDoing();
  const { values, field, check, form } = useFields({ code: '' }, { code: checkGiven }, error);
  const confirm = async () => {
    const { recovery } = await confirmFactor(values.code);
    onAdded(recovery);
  };
  return (
    <div className={styles.steps}>
      <div className={styles.step}>
        <Heading>Let your app read this</Heading>
        <p className={styles.soft}>
          Any app for one-time codes does, such as Aegis, 2FAS, FreeOTP or the one in your password manager.
          Add an account there and point the camera here.
        </p>
        <div className={styles.scan}>
          <Suspense fallback={<span className={styles.qr} />}>
            <QrCode text={factor.url} label="QR code for your app" />
          </Suspense>
          <WithoutCamera factor={factor} />
        </div>
        <details className={styles.more}>
          <summary>Copy it instead</summary>
          <CopyField label="The key" value={factor.secret} copy="Copy" next="Now paste it into your app." />
        </details>
      </div>
      <Form {...{ form, check }} onSend={() => void run(confirm)}>
        <div className={styles.step}>
          <Heading>Type what it shows</Heading>
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
          {children}
        </Actions>
      </Form>
    </div>
  );
}

/** For an app on this very device, and for hands. */
function WithoutCamera({ factor: { secret, url } }: Pick<AddFactorProps, 'factor'>) {
  return (
    <div className={styles.step}>
      <p>
        No camera? <a href={url}>Open it in an app on this device</a>, or type this key:
      </p>
      <p className={styles.secret}>{inFours(secret)}</p>
    </div>
  );
}

/** In groups of four, as one reads it off and types it. */
const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ');
