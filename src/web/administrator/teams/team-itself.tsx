import { useLocation } from 'wouter';
import type { Team } from '#protocol';
import { NAME_LIMIT } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { checkName, Form, FormError, Part, useFields, useSure } from '../../forms/index.ts';
import { Button, TextField, toast } from '../../ui/index.ts';
import styles from '../administrator.module.css';
import { deleteTeam, renameTeam } from '../house-api.ts';

/** What a team is called, and its end. */
export function TeamItself({ team }: { readonly team: Team }) {
  const { busy, error, run, dialog } = useSure();
  const [, go] = useLocation();
  const { values, field, check, form } = useFields({ name: team.name }, { name: checkName }, error);
  const name = values.name.trim();
  const rename = async () => {
    await renameTeam(team.id, name);
    toast('Name saved.');
  };
  const end = async () => {
    await deleteTeam(team.id);
    toast(`The team ${team.name} is deleted.`);
    go(addressOf('teams'));
  };
  return (
    <Part title="The team itself">
      <Form {...{ form, check }} onSend={() => void run(rename)}>
        <div className={styles.inline}>
          <TextField label="Name" autoComplete="off" maxLength={NAME_LIMIT} {...field('name')} />
          <Button type="submit" busy={busy} disabled={name === team.name}>
            Save name
          </Button>
        </div>
      </Form>
      <FormError error={error} except={['bad-request']} />
      {team.people.length === 0 ? (
        <div>
          <Button look="danger" busy={busy} onClick={() => void run(end)}>
            Delete the team
          </Button>
        </div>
      ) : (
        <p className={styles.soft}>A team can be deleted once nobody is in it.</p>
      )}
      {dialog}
    </Part>
  );
}
