import { useState } from 'react';
import type { Link, Role } from '#protocol';
import { useResource } from '../../api/index.ts';
import { Actions, checkEmail, CopyField, Form, FormError, useFields, useSure } from '../../forms/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import styles from '../administrator.module.css';
import { addressOfLink, allTeams, invite } from '../house-api.ts';
import { mailState } from '../mail-api.ts';
import { RoleChoice } from '../role-choice.tsx';
import { TeamChoice } from '../team-choice.tsx';

export interface InviteDialogProps {
  /** The team that is chosen at first. */
  readonly team: string | null;
  readonly onClose: () => void;
}

const NOBODY = { email: '' };
const CHECKS = { email: (typed: string) => (typed.trim() === '' ? null : checkEmail(typed)) };

/** Makes a link for one person. One after the other may be invited with the same roles and team. */
export function InviteDialog({ team: first, onClose }: InviteDialogProps) {
  const { data: teams } = useResource(allTeams, '');
  const { data: mail } = useResource(mailState, '');
  const [roles, setRoles] = useState<readonly Role[]>(['trainee']);
  const [team, setTeam] = useState(first);
  const [link, setLink] = useState<Link | null>(null);
  const { busy, error, run, dialog } = useSure();
  const { values, field, set, check, form } = useFields(NOBODY, CHECKS, error);
  const send = async () => setLink(await invite({ roles, team, email: values.email.trim() || null }));
  const another = () => {
    setLink(null);
    set('email', '');
  };
  if (link) {
    return (
      <Dialog open title="The invitation is ready" onClose={onClose}>
        <LinkToSend link={link} mailedTo={mail?.on ? values.email.trim() : ''} />
        <Actions place="end">
          <Button onClick={another}>Invite another</Button>
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        </Actions>
      </Dialog>
    );
  }
  return (
    <Dialog open title="Invite somebody" onClose={onClose}>
      <Form {...{ form }} check={() => check() && roles.length > 0} onSend={() => void run(send)}>
        <RoleChoice roles={roles} onChange={setRoles} />
        <TeamChoice label="Team" none="No team yet" teams={teams ?? []} value={team} onChange={setTeam} />
        <TextField
          label="E-mail address, if you know it"
          hint={
            mail?.on
              ? 'The link is sent there, and the address filled in for them.'
              : 'It is filled in for them. Nothing is sent to it.'
          }
          type="email"
          autoComplete="off"
          {...field('email')}
        />
        <FormError error={error} except={['bad-request']} />
        <Actions place="end">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={busy}>
            Make a link
          </Button>
        </Actions>
      </Form>
      {dialog}
    </Dialog>
  );
}

export interface LinkToSendProps {
  readonly link: Link;
  /** Where it goes by mail already; empty for nowhere. */
  readonly mailedTo: string;
}

/** A link that is told this once. */
export function LinkToSend({ link, mailedTo }: LinkToSendProps) {
  return (
    <>
      <p>
        {mailedTo === ''
          ? 'Send this link to one person, as you like.'
          : `A mail with this link is on its way to ${mailedTo}. Should it not arrive, send the link as you like.`}{' '}
        It works once and until {dayOf(link.expiresAt)}. Whoever has it can use it, so do not post it where
        many read.
      </p>
      <CopyField label="Link" value={addressOfLink(link)} copy="Copy link" />
      <p className={styles.soft}>It is shown only now. If it gets lost, make a new one.</p>
    </>
  );
}
