import { Redirect, useSearchParams } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { usePresence } from '../../api/index.ts';
import { Actions } from '../../forms/index.ts';
import { ButtonLink } from '../../ui/index.ts';
import { DoorCard } from './door-card.tsx';
import styles from './door.module.css';
import { firstPage } from './first-page.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SsoButton } from './sso-button.tsx';

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
      <SignIn />
    </DoorCard>
  );
}

const FAILURES: Readonly<Record<string, string>> = {
  failed: 'The sign-in there did not work out. Try again; if it stays so, tell whoever looks after Poise.',
  'no-invitation':
    'You are known there, but not here yet. Ask for an invitation and come back with its link.',
  'link-spent': 'The invitation is not good any more. Ask whoever sent it to you for a new one.',
  disabled: 'Your account here was closed. Ask whoever looks after Poise if that is a mistake.',
  'address-taken':
    'Somebody here has your e-mail address already. If that is you, sign in with your password.',
  'other-person': 'That sign-in belongs to somebody else here, so it cannot be added to your account.',
};

/** The same under an address of its own. */
export function SignInPage() {
  const { me } = usePresence();
  const [query] = useSearchParams();
  const sso = query.get('sso');
  const failure = sso === null ? null : (FAILURES[sso] ?? FAILURES['failed']);
  if (me?.person && failure) return <NotAdded why={failure} />;
  if (me && (me.person ?? !me.setUp)) return <Redirect to={firstPage(me.person)} replace />;
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
          {failure}
        </p>
      )}
      <SignIn />
    </DoorCard>
  );
}

function SignIn() {
  const { me } = usePresence();
  return (
    <>
      {me?.demo && (
        <p className={styles.note}>
          This is a demo: its accounts stand where it was started, and none of them needs a second factor.
        </p>
      )}
      <SsoButton />
      <SignInForm />
      <p className={styles.soft}>
        No account yet, or the password forgotten? Ask whoever looks after Poise where you work: they can send
        you a link.
      </p>
    </>
  );
}

/** Whoever wanted to add the provider to their account comes back here, too. */
function NotAdded({ why }: { readonly why: string }) {
  return (
    <DoorCard title="It was not added" lead={why}>
      <Actions>
        <ButtonLink to={addressOf('account')} look="primary">
          Back to your account
        </ButtonLink>
      </Actions>
    </DoorCard>
  );
}
