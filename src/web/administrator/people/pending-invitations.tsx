import type { InvitationList } from '#protocol';
import { FormError, useSure } from '../../forms/index.ts';
import { Button, toast } from '../../ui/index.ts';
import { agoOf, dayOf, listOf, ROLE_NAMES } from '../../words/index.ts';
import styles from '../administrator.module.css';
import { revokeInvitation } from '../house-api.ts';

type Invitation = InvitationList['invitations'][number];

/** Links that were made and not followed yet. The link itself is not kept, so it cannot be shown again. */
export function PendingInvitations({ invitations }: { readonly invitations: readonly Invitation[] }) {
  return (
    <section className={styles.section} aria-labelledby="pending">
      <h2 id="pending">
        Invited, not here yet <span className={styles.count}>{invitations.length}</span>
      </h2>
      <ul className={styles.list}>
        {invitations.map((invitation) => (
          <Pending key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function Pending({ invitation }: { readonly invitation: Invitation }) {
  const { id, email, roles, team, issuedBy, createdAt, expiresAt } = invitation;
  const { busy, error, run, dialog } = useSure();
  const who = email ?? 'Somebody without an address';
  const takeBack = async () => {
    await revokeInvitation(id);
    toast('The link is taken back and good for nothing any more.');
  };
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <b>{who}</b>
        <span className={styles.soft}>
          {listOf(roles.map((role) => ROLE_NAMES[role]))}
          {team && ` · ${team.name}`}
        </span>
      </div>
      <span className={styles.soft}>
        Made {agoOf(createdAt)}
        {issuedBy && ` by ${issuedBy.name}`}, good until {dayOf(expiresAt)}
      </span>
      <Button
        look="quiet"
        busy={busy}
        aria-label={`Take back the link for ${who}`}
        onClick={() => void run(takeBack)}
      >
        Take back
      </Button>
      <FormError error={error} />
      {dialog}
    </li>
  );
}
