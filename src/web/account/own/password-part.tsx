import type { Account } from '#protocol';
import { ApiError } from '../../api/index.ts';
import {
  checkGiven,
  checkNewPassword,
  Form,
  FormError,
  Part,
  PasswordField,
  useDoing,
  useFields,
  wordsFor,
} from '../../forms/index.ts';
import { Button, toast } from '../../ui/index.ts';
import styles from './account.module.css';
import { changePassword, ownAccount } from './own-api.ts';

const EMPTY = { old: '', password: '' };
const CHECKS = { old: checkGiven, password: checkNewPassword };

export function PasswordPart({ account }: { readonly account: Account }) {
  if (account.password) return <Change />;
  return (
    <Part title="Password">
      <p className={styles.soft}>
        You sign in with {account.provider ?? 'a provider'}, so there is no password of yours here.
      </p>
    </Part>
  );
}

function Change() {
  const { busy, error, run } = useDoing();
  const { values, field, set, check, form } = useFields(EMPTY, CHECKS, error);
  const wrongOld = error instanceof ApiError && error.is('wrong-password');
  const old = field('old');
  const send = async () => {
    await changePassword(values);
    set('old', '');
    set('password', '');
    ownAccount.stale('');
    toast('Password changed. You are signed out everywhere else.');
  };
  return (
    <Part title="Password" about="Changing it signs you out everywhere else.">
      <Form {...{ form, check }} onSend={() => void run(send)}>
        <PasswordField
          label="Password until now"
          autoComplete="current-password"
          {...old}
          error={old.error ?? (wrongOld ? wordsFor(error) : null)}
        />
        <PasswordField label="New password" autoComplete="new-password" isNew {...field('password')} />
        <FormError error={error} except={['bad-request', 'wrong-password']} />
        <div>
          <Button type="submit" busy={busy}>
            Change password
          </Button>
        </div>
      </Form>
    </Part>
  );
}
