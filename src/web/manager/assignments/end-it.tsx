import type { Assignment } from '#protocol';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { FormError, useDoing } from '../../forms/index.ts';
import { Button, Dialog, toast } from '../../ui/index.ts';
import { closeAssignment, deleteAssignment } from './assignments-api.ts';

/** Closes what somebody has begun; takes back what nobody has. */
export function EndIt({ given: { id, begun } }: { readonly given: Assignment }) {
  const [asking, setAsking] = useState(false);
  const [, go] = useLocation();
  const { busy, error, run } = useDoing();
  const end = () =>
    void run(async () => {
      if (begun) {
        await closeAssignment(id);
        setAsking(false);
        return;
      }
      await deleteAssignment(id);
      toast('Taken back.');
      go(addressOf('assignments'), { replace: true });
    });
  const press = begun ? 'Close it' : 'Take it back';
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {press}
      </Button>
      <Dialog
        open={asking}
        title={begun ? 'Close this assignment?' : 'Take this assignment back?'}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button look="danger" busy={busy} onClick={end}>
              {press}
            </Button>
          </>
        }
      >
        <p>
          {begun
            ? 'Nothing more can be started in it. What they did stays, and they can practise these conversations again. It cannot be opened again, only copied.'
            : 'Nobody has begun, so it disappears as if it had never been given.'}
        </p>
        <FormError error={error} />
      </Dialog>
    </>
  );
}
