import { useState } from 'react';
import type { Link, Role } from '#protocol';
import { useResource } from '../../api/index.ts';
import { Actions, checkEmail, CopyField, Form, FormError, useFields, useSure } from '../../forms/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import styles from '../administrator.module.css';
import { addressOfLink, allTeams, invite } from '../house-api.ts';
import { mailState } from '../mail-api.ts';
import { isOnlyHere } from '../only-here.ts';
import { RoleChoice } from '../role-choice.tsx';
import { TeamChoice } from '../team-choice.tsx';
import type { TeamChoiceProps } from '../team-choice.tsx';

export interface InviteDialogProps {
  /** The team that is chosen at first. */
  readonly team: string | null;
  readonly onClose: () => void;
}

const NOBODY = { email: '' };
const CHECKS = { email: (typed: string) => (typed.trim() === '' ? null : checkEmail(typed)) };

const AT_FIRST: readonly Role[] = ['trainee'];

/** Makes a link for one person; each next one begins as a trainee again, in the same team. */
export function InviteDialog({ team: first, onClose }: InviteDialogProps) {
  const teams = useResource(allTeams, '').data ?? [];
  const { data: mail } = useResource(mailState, '');
  const [roles, setRoles] = useState(AT_FIRST);
  const [chosen, setTeam] = useState<string | null | undefined>(first ?? undefined);
  const team = chosen === undefined ? usualTeam(teams, roles) : chosen;
  const [link, setLink] = useState<Link | null>(null);
  const { busy, error, run, dialog } = useSure();
  const { values, field, set, check, form } = useFields(NOBODY, CHECKS, error);
  const send = async () => setLink(await invite({ roles, team, email: values.email.trim() || null }));
  const another = () => {
    setLink(null);
    setRoles(AT_FIRST);
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
        <TeamOfInvited {...{ roles, team, teams }} onChange={setTeam} />
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

type Teams = TeamChoiceProps['teams'];

const manages = (roles: readonly Role[]): boolean => roles.includes('manager');

/** Where there is but one team, whoever belongs into one belongs there. */
function usualTeam([only, another]: Teams, roles: readonly Role[]): string | null {
  const belongs = manages(roles) || roles.includes('trainee');
  return belongs && only && !another ? only.id : null;
}

interface TeamOfInvitedProps {
  readonly roles: readonly Role[];
  readonly team: string | null;
  readonly teams: Teams;
  readonly onChange: (team: string | null) => void;
}

function TeamOfInvited({ roles, team, teams, onChange }: TeamOfInvitedProps) {
  return (
    <>
      <TeamChoice label="Team" none="No team yet" teams={teams} value={team} onChange={onChange} />
      {manages(roles) && (
        <p className={styles.soft}>
          {team === null
            ? 'A manager sees only the teams that they look after. Choose one, or give them one later.'
            : 'A manager who is invited with a team looks after it.'}
        </p>
      )}
    </>
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
      {isOnlyHere(location.hostname) && (
        <p className={styles.fault} role="note">
          This address works only on this computer. Set BASE_URL so that others can reach it, open Poise by
          that address and make the link there. “For others than yourself” in docs/operation.md says how.
        </p>
      )}
      <p className={styles.soft}>It is shown only now. If it gets lost, make a new one.</p>
    </>
  );
}
