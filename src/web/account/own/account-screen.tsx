import { useState } from 'react';
import type { Account } from '#protocol';
import { useResource } from '../../api/index.ts';
import { Part, SettingsTabs } from '../../forms/index.ts';
import { Button, ErrorState, Loading, PageTitle, Skeleton } from '../../ui/index.ts';
import { SignOutDialog } from '../sign-out-dialog.tsx';
import styles from './account.module.css';
import { FactorPart } from './factor-part.tsx';
import { ownAccount } from './own-api.ts';
import { PasswordPart } from './password-part.tsx';
import { RemindersPart } from './reminders-part.tsx';
import { SessionsPart } from './sessions-part.tsx';
import { YouPart } from './you-part.tsx';

/** What is one's own: name, password, second factor, and where one is signed in. */
export function AccountScreen() {
  const { data, error, loading, retry } = useResource(ownAccount, '');
  return (
    <div className={styles.page}>
      <PageTitle title="Your account" className={styles.title} />
      <SettingsTabs />
      {data && <Parts account={data} />}
      {!data && !error && <AccountOnItsWay />}
      {!data && error && (
        <ErrorState title="Your account could not be fetched" onRetry={retry} retrying={loading}>
          The server did not answer as it should. Try again in a moment.
        </ErrorState>
      )}
    </div>
  );
}

function Parts({ account }: { readonly account: Account }) {
  return (
    <>
      <YouPart account={account} />
      <PasswordPart account={account} />
      {account.password && <FactorPart account={account} />}
      <SessionsPart account={account} />
      <RemindersPart />
      <Leave />
    </>
  );
}

function Leave() {
  const [leaving, setLeaving] = useState(false);
  return (
    <Part title="Leave">
      <p className={styles.soft}>
        Signing out sends what is not sent yet and then clears this device of everything that is yours. Do it
        at a desk that others use.
      </p>
      <div>
        <Button onClick={() => setLeaving(true)}>Sign out</Button>
      </div>
      {leaving && <SignOutDialog onStay={() => setLeaving(false)} />}
    </Part>
  );
}

function AccountOnItsWay() {
  return (
    <Loading label="Loading your account">
      <div className={styles.onItsWay}>
        <Skeleton width="10rem" height="1.5rem" />
        <Skeleton height="2.75rem" />
        <Skeleton width="12rem" height="1.5rem" />
        <Skeleton height="2.75rem" />
      </div>
    </Loading>
  );
}
