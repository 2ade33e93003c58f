import { useEffect, useRef, useState } from 'react';
import { ApiError, learnWhoIsThere, tellOtherTabs } from '../../api/index.ts';
import {
  Actions,
  checkEmail,
  checkGiven,
  Form,
  FormError,
  PasswordField,
  useDoing,
  useFields,
} from '../../forms/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import { signIn } from '../account-api.ts';

const EMPTY = { email: '', password: '', code: '' };
const CHECKS = { email: checkEmail, password: checkGiven };

/** Address and password; where a second factor is on, its code after that. Whoever is in is shown by the gate. */
export function SignInForm() {
  const { busy, error, run, forgive } = useDoing();
  const [wantsCode, setWantsCode] = useState(false);
  const { values, field, set, check, form } = useFields(EMPTY, CHECKS, error);
  const { email, password, code } = values;
  const send = async () => {
    try {
      const me = await signIn({ email, password, ...(wantsCode && { code }) });
      tellOtherTabs();
      learnWhoIsThere(me);
    } catch (cause) {
      if (!(cause instanceof ApiError && cause.is('code-wanted'))) throw cause;
      setWantsCode(true);
    }
  };
  const back = () => {
    setWantsCode(false);
    set('code', '');
    forgive();
  };
  return (
    <Form {...{ form, check }} onSend={() => void run(send)}>
      {wantsCode ? (
        <CodeField value={code} onChange={(value) => set('code', value)} />
      ) : (
        <>
          <TextField
            label="E-mail address"
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            {...field('email')}
          />
          <PasswordField label="Password" autoComplete="current-password" {...field('password')} />
        </>
      )}
      <FormError error={error} except={['bad-request']} />
      <Actions place="wide">
        <Button type="submit" look="primary" size="l" busy={busy}>
          Sign in
        </Button>
        {wantsCode && (
          <Button look="quiet" onClick={back}>
            Back to address and password
          </Button>
        )}
      </Actions>
    </Form>
  );
}

/** Takes the focus when it comes: one's hands are on the phone by then. */
function CodeField({ value, onChange }: { readonly value: string; readonly onChange: (v: string) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={place}>
      <TextField
        label="Code"
        hint="The six digits that your app shows now, or one of your recovery codes."
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
