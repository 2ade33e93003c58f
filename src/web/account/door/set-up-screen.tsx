import { Redirect } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { learnWhoIsThere, tellOtherTabs, usePresence } from '../../api/index.ts';
import {
  Actions,
  checkEmail,
  checkName,
  checkNewPassword,
  Form,
  FormError,
  PasswordField,
  useDoing,
  useFields,
} from '../../forms/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import { setUp } from '../account-api.ts';
import { DoorCard } from './door-card.tsx';
import styles from './door.module.css';
import { LinkIsIncomplete } from './link-is-spent.tsx';
import { useToken } from './use-token.ts';

const EMPTY = { organisation: '', name: '', email: '', password: '' };
const CHECKS = {
  organisation: checkName,
  name: checkName,
  email: checkEmail,
  password: checkNewPassword,
};

/** The first page of a new house: makes the organisation and the account of whoever looks after it. */
export function SetUpScreen() {
  const token = useToken();
  const { me } = usePresence();
  const { busy, error, run } = useDoing();
  const { values, field, check, form } = useFields(EMPTY, CHECKS, error);
  if (me?.setUp) return <Redirect to={me.person ? addressOf('people') : addressOf('signIn')} replace />;
  if (token === '') return <LinkIsIncomplete what="the link that the server printed when it was started" />;
  const send = async () => {
    const me = await setUp({ token, ...values });
    tellOtherTabs();
    // Then the house is set up, and the line above leads to the people.
    learnWhoIsThere(me);
  };
  return (
    <DoorCard
      title="Set up Poise"
      lead="You are the first one here. This makes your organisation and your own account, with which you look after it."
      beside={<WhatComesNext />}
    >
      <Form {...{ form, check }} onSend={() => void run(send)}>
        <TextField
          label="Organisation"
          hint="As your people know it. It stands on invitations."
          autoComplete="organization"
          {...field('organisation')}
        />
        <TextField label="Your name" autoComplete="name" {...field('name')} />
        <TextField
          label="Your e-mail address"
          hint="You sign in with it. Nothing is sent to it."
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...field('email')}
        />
        <PasswordField label="Password" autoComplete="new-password" isNew {...field('password')} />
        <FormError error={error} except={['bad-request']} />
        <Actions place="wide">
          <Button type="submit" look="primary" size="l" busy={busy}>
            Set up Poise
          </Button>
        </Actions>
      </Form>
    </DoorCard>
  );
}

function WhatComesNext() {
  return (
    <ol className={styles.steps}>
      <li>
        <h2>You, now</h2>
        <p>
          Four fields, and Poise is closed to everybody without an account. Right after, you need an app for
          one-time codes on your phone or in your password manager.
        </p>
      </li>
      <li>
        <h2>A team, in half a minute</h2>
        <p>Its name is enough. People who join later get what was assigned to it.</p>
      </li>
      <li>
        <h2>Your people, in a minute more</h2>
        <p>You copy a link for each and send it as you like. They choose their own password.</p>
      </li>
    </ol>
  );
}
