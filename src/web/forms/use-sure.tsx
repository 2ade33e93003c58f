import { doneSchema, pathTo } from '#protocol';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ApiError, tell, useMe } from '../api/index.ts';
import { Button, Dialog } from '../ui/index.ts';
import { checkGiven } from './checks.ts';
import { FormError } from './form-error.tsx';
import { Actions, Form } from './form.tsx';
import { PasswordField } from './password-field.tsx';
import { useDoing } from './use-doing.ts';
import type { Doing } from './use-doing.ts';
import { useFields } from './use-fields.ts';

type Work = () => Promise<void>;

const checkPassword = (password: string) =>
  tell({ method: 'POST', path: pathTo('checkPassword'), body: { password }, answer: doneSchema });

export interface SureDoing extends Doing {
  /** Stands somewhere on the page: asks for the password where the server wants to hear it again. */
  readonly dialog: ReactNode;
}

/**
 * For what is weighty enough that the server asks for the password first, unless it heard it a moment ago. The work
 * may so be done later than `run` returns, or never; what follows from it belongs into it.
 */
export function useSure(): SureDoing {
  const doing = useDoing();
  const [waiting, setWaiting] = useState<Work | null>(null);
  const run = (work: Work) =>
    doing.run(async () => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof ApiError && error.is('password-needed'))) throw error;
        setWaiting(() => work);
      }
    });
  const dialog = waiting && <SureDialog work={waiting} onClose={() => setWaiting(null)} />;
  return { ...doing, run, dialog };
}

interface SureDialogProps {
  readonly work: Work;
  readonly onClose: () => void;
}

function SureDialog({ work, onClose }: SureDialogProps) {
  const { person, sso } = useMe();
  const { busy, error, run } = useDoing();
  const { values, field, check, form } = useFields({ password: '' }, { password: checkGiven }, error);
  if (person?.password === false) {
    return (
      <Dialog open title="Is it still you?" onClose={onClose}>
        <p>
          This is weighty, so Poise wants to be sure. Sign out, sign in again with{' '}
          {sso?.name ?? 'your provider'}, and do it within ten minutes.
        </p>
      </Dialog>
    );
  }
  const send = async () => {
    await checkPassword(values.password);
    await work();
    onClose();
  };
  return (
    <Dialog open title="Is it still you?" onClose={onClose}>
      <Form {...{ form, check }} onSend={() => void run(send)}>
        <p>This is weighty, so Poise asks once more. It will not ask again for ten minutes.</p>
        <PasswordField label="Your password" autoComplete="current-password" {...field('password')} />
        <FormError error={error} />
        <Actions place="end">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={busy}>
            Go on
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
