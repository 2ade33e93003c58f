import { useState } from 'react';
import type { FollowedLink } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { ApiError } from '../../api/index.ts';
import {
  Actions,
  checkNewPassword,
  Form,
  FormError,
  PasswordField,
  useDoing,
  useFields,
} from '../../forms/index.ts';
import { Button, ButtonLink } from '../../ui/index.ts';
import { choosePassword } from '../account-api.ts';
import { DoorCard } from './door-card.tsx';
import { Followed } from './followed-link.tsx';
import { LinkIsSpent } from './link-is-spent.tsx';

/** Where the link of a forgotten password leads. */
export function ChoosePasswordScreen() {
  return <Followed purpose="reset">{(link, token) => <Choose {...{ link, token }} />}</Followed>;
}

interface ChooseProps {
  readonly link: Extract<FollowedLink, { purpose: 'reset' }>;
  readonly token: string;
}

function Choose({ link, token }: ChooseProps) {
  const [chosen, setChosen] = useState(false);
  const { busy, error, run } = useDoing();
  const { values, field, check, form } = useFields({ password: '' }, { password: checkNewPassword }, error);
  if (error instanceof ApiError && error.is('link-spent')) return <LinkIsSpent />;
  if (chosen) return <Chosen />;
  const send = async () => {
    await choosePassword({ token, password: values.password });
    setChosen(true);
  };
  return (
    <DoorCard
      title="Choose a new password"
      lead={
        <>
          For <b>{link.name}</b>
          {link.email !== null && ` (${link.email})`}. You are signed out everywhere else then.
        </>
      }
    >
      <Form {...{ form, check }} onSend={() => void run(send)}>
        {/* Tells password managers whose password this is. */}
        <input type="hidden" autoComplete="username" value={link.email ?? ''} readOnly />
        <PasswordField label="New password" autoComplete="new-password" isNew {...field('password')} />
        <FormError error={error} except={['bad-request']} />
        <Actions place="wide">
          <Button type="submit" look="primary" size="l" busy={busy}>
            Save the password
          </Button>
        </Actions>
      </Form>
    </DoorCard>
  );
}

function Chosen() {
  return (
    <DoorCard
      title="Your password is changed"
      lead="Now sign in with it. A second factor is still asked for."
    >
      <Actions>
        <ButtonLink to={addressOf('signIn')} look="primary" size="l">
          Sign in
        </ButtonLink>
      </Actions>
    </DoorCard>
  );
}
