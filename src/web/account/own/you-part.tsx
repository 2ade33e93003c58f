import type { Account } from '#protocol';
import { NAME_LIMIT } from '#protocol';
import { askWhoIsThere, useMe } from '../../api/index.ts';
import { checkName, Form, FormError, Part, useDoing, useFields, useSure } from '../../forms/index.ts';
import { Button, TextField, toast } from '../../ui/index.ts';
import { listOf, ROLE_NAMES } from '../../words/index.ts';
import { leaveFor, startSso } from '../account-api.ts';
import styles from './account.module.css';
import { ownAccount, rename } from './own-api.ts';

export function YouPart({ account }: { readonly account: Account }) {
  const { busy, error, run } = useDoing();
  const { values, field, check, form } = useFields({ name: account.name }, { name: checkName }, error);
  const name = values.name.trim();
  const save = async () => {
    await rename(name);
    await askWhoIsThere();
    ownAccount.stale('');
    toast('Name saved.');
  };
  return (
    <Part title="You">
      <Form {...{ form, check }} onSend={() => void run(save)}>
        <div className={styles.row}>
          <TextField
            label="Name"
            hint="As your colleagues know you."
            autoComplete="name"
            maxLength={NAME_LIMIT}
            {...field('name')}
          />
          <Button type="submit" busy={busy} disabled={name === account.name}>
            Save name
          </Button>
        </div>
        <FormError error={error} except={['bad-request']} />
      </Form>
      <Facts account={account} />
      {account.provider === null && <Connect />}
    </Part>
  );
}

/** What one cannot change oneself, and who can. */
function Facts({ account: { email, provider } }: { readonly account: Account }) {
  const { person } = useMe();
  if (!person) return null;
  const { roles, memberOf, manages } = person;
  const names = (teams: readonly { readonly name: string }[]) => listOf(teams.map(({ name }) => name));
  return (
    <dl className={styles.facts}>
      {email !== null && <Fact what="E-mail address">{email}</Fact>}
      {provider !== null && <Fact what="Signs in with">{provider}</Fact>}
      <Fact what={roles.length === 1 ? 'Role' : 'Roles'}>
        {listOf(roles.map((role) => ROLE_NAMES[role]))}
      </Fact>
      {memberOf.length > 0 && <Fact what="Team">{names(memberOf)}</Fact>}
      {manages.length > 0 && <Fact what="Looks after">{names(manages)}</Fact>}
    </dl>
  );
}

function Fact({ what, children }: { readonly what: string; readonly children: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Adds the organisation's own sign-in to an account that has a password. */
function Connect() {
  const { sso } = useMe();
  const { busy, error, run, dialog } = useSure();
  if (!sso) return null;
  return (
    <div className={styles.step}>
      <p className={styles.soft}>You can also sign in with {sso.name}, without a password to remember.</p>
      <div>
        <Button busy={busy} onClick={() => void run(() => leaveFor(startSso({ connect: true })))}>
          Add {sso.name}
        </Button>
      </div>
      <FormError error={error} />
      {dialog}
    </div>
  );
}
