import { addressOf } from '../../addresses/index.ts';
import { Actions } from '../../forms/index.ts';
import { ButtonLink } from '../../ui/index.ts';
import { DoorCard } from './door-card.tsx';
import styles from './door.module.css';

/** For a link that was used, taken back or is too old; the server does not tell which. */
export function LinkIsSpent() {
  return (
    <DoorCard
      title="This link is not good any more"
      lead="Links work once and for a few days. Ask whoever sent it to you for a new one; it takes them a moment."
    >
      <p className={styles.soft}>If you have used it already, you have an account and can sign in with it.</p>
      <Actions>
        <ButtonLink to={addressOf('signIn')} look="primary">
          Sign in
        </ButtonLink>
      </Actions>
    </DoorCard>
  );
}

/** For an address of which the part after the # was lost on the way. */
export function LinkIsIncomplete({ what }: { readonly what: string }) {
  return (
    <DoorCard
      title="A part of the link is missing"
      lead={`Open ${what} again, and take all of it: it ends in a long row of letters after the sign #.`}
    >
      <Actions>
        <ButtonLink to={addressOf('signIn')}>Sign in instead</ButtonLink>
      </Actions>
    </DoorCard>
  );
}
