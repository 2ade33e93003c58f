import type { Account } from '#protocol';
import { NAME_LIMIT } from '#protocol';
import { askWhoIsThere, useMe } from '../../api/index.ts';
import { checkName, Form, FormError, Part, useDoing, useFields } from '../../forms/index.ts';
import { Button, TextField, toast } from '../../ui/index.ts';
import { listOf, ROLE_NAMES } from '../../words/index.ts';
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
