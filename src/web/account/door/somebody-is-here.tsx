import { useState } from 'react';
import { addressOf } from '../../addresses/index.ts';
import { Actions } from '../../forms/index.ts';
import { Button, ButtonLink } from '../../ui/index.ts';
import { SignOutDialog } from '../sign-out-dialog.tsx';
import { DoorCard } from './door-card.tsx';

/** A link is for somebody who is not here yet; on a shared desk the last person may still be. */
export function SomebodyIsHere({ name }: { readonly name: string }) {
  const [leaving, setLeaving] = useState(false);
  return (
    <DoorCard
      title={`${name} is signed in here`}
      lead="This link is for somebody who is not. If it is for you, sign this person out first; the link stays good."
    >
      <Actions>
        <Button look="primary" onClick={() => setLeaving(true)}>
          Sign out
        </Button>
        <ButtonLink to={addressOf('library')}>Stay signed in</ButtonLink>
      </Actions>
      {leaving && <SignOutDialog onStay={() => setLeaving(false)} thenTo={location.href} />}
    </DoorCard>
  );
}
