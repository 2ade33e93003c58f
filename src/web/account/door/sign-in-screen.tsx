import type { SsoFailure } from '#protocol';
import { SSO_FAILURES } from '#protocol';
import { Redirect, useSearchParams } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { usePresence } from '../../api/index.ts';
import { DoorCard } from './door-card.tsx';
import styles from './door.module.css';
import { SignInForm } from './sign-in-form.tsx';

/** Stands where a page would stand that needs somebody to be signed in; that page comes afterwards. */
export function SignInScreen({ again }: { readonly again: boolean }) {
  const organisation = usePresence().me?.organisation ?? null;
  return (
    <DoorCard
      title={again ? 'Sign in again' : 'Sign in'}
      lead={
        again
          ? 'You were signed out, after a while without a move or from elsewhere. Everything you did is kept; after signing in you go on where you were.'
          : organisation && `To practise with ${organisation}.`
      }
    >
      <SignInForm />
      <p className={styles.soft}>
        No account yet, or the password forgotten? Ask whoever looks after Poise where you work: they can send
        you a link.
      </p>
    </DoorCard>
  );
}

const FAILURES: Readonly<Record<SsoFailure, string>> = {
  failed: 'The sign-in there did not work out. Try again; if it stays so, tell whoever looks after Poise.',
  'no-invitation':
    'You are known there, but not here yet. Ask for an invitation and come back with its link.',
  'link-spent': 'The invitation is not good any more. Ask whoever sent it to you for a new one.',
  disabled: 'Your account here was closed. Ask whoever looks after Poise if that is a mistake.',
  'address-taken':
    'Somebody here has your e-mail address already. If that is you, sign in with your password.',
};

/** The same under an address of its own. */
export function SignInPage() {
  const { me } = usePresence();
  const [query] = useSearchParams();
  const failure = SSO_FAILURES.find((one) => one === query.get('sso'));
  if (me && (me.person ?? !me.setUp)) return <Redirect to={addressOf('library')} replace />;
  return (
    <DoorCard
      title={query.has('out') ? 'You are signed out' : 'Sign in'}
      lead={
        query.has('out')
          ? 'This device keeps nothing of yours. Whoever comes next can sign in here.'
          : me?.organisation && `To practise with ${me.organisation}.`
      }
    >
      {failure && (
        <p className={styles.warning} role="alert">
          {FAILURES[failure]}
        </p>
      )}
      <SignInForm />
      <p className={styles.soft}>
        No account yet, or the password forgotten? Ask whoever looks after Poise where you work: they can send
        you a link.
      </p>
    </DoorCard>
  );
}
