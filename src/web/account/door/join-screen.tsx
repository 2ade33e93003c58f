import type { FollowedLink } from '#protocol';
import { ApiError, tellOtherTabs } from '../../api/index.ts';
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
import { dayOf, listOf, ROLE_NAMES } from '../../words/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import { acceptInvitation } from '../account-api.ts';
import { DoorCard } from './door-card.tsx';
import styles from './door.module.css';
import { firstPage } from './first-page.ts';
import { Followed } from './followed-link.tsx';
import { LinkIsSpent } from './link-is-spent.tsx';
import { SsoButton } from './sso-button.tsx';

const load = (address: string) => location.replace(address);

/** Where an invitation leads: says who invites whom to what, and makes the account. */
export function JoinScreen({ loadAnew = load }: { readonly loadAnew?: (address: string) => void }) {
  return (
    <Followed purpose="invitation">
      {(invitation, token) => <Join {...{ invitation, token, loadAnew }} />}
    </Followed>
  );
}

type Invitation = Extract<FollowedLink, { purpose: 'invitation' }>;

interface JoinProps {
  readonly invitation: Invitation;
  readonly token: string;
  readonly loadAnew: (address: string) => void;
}

const CHECKS = { name: checkName, email: checkEmail, password: checkNewPassword };

function Join({ invitation, token, loadAnew }: JoinProps) {
  const { busy, error, run } = useDoing();
  const start = { name: '', email: invitation.email ?? '', password: '' };
  const { values, field, check, form } = useFields(start, CHECKS, error);
  if (error instanceof ApiError && error.is('link-spent')) return <LinkIsSpent />;
  const send = async () => {
    await acceptInvitation({ token, ...values });
    tellOtherTabs();
    loadAnew(firstPage(invitation));
  };
  return (
    <DoorCard title={`Join ${invitation.organisation}`} lead={<Inviting {...invitation} />}>
      <SsoButton token={token} />
      <Form {...{ form, check }} onSend={() => void run(send)}>
        <TextField
          label="Your name"
          hint="As your colleagues know you. Your manager sees it, too."
          autoComplete="name"
          {...field('name')}
        />
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
            Join
          </Button>
        </Actions>
        <p className={styles.soft}>This link is good until {dayOf(invitation.expiresAt)}, and once.</p>
      </Form>
    </DoorCard>
  );
}

function Inviting({ from, roles, team }: Pick<Invitation, 'from' | 'roles' | 'team'>) {
  return (
    <>
      {from ?? 'Somebody'} invites you as {listOf(roles.map((role) => ROLE_NAMES[role].toLowerCase()))}
      {team !== null && (
        <>
          {' '}
          in the team <b>{team}</b>
        </>
      )}
      .
    </>
  );
}
