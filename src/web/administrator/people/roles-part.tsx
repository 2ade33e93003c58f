import { useState } from 'react';
import type { Person } from '#protocol';
import { FormError, Part, useSure } from '../../forms/index.ts';
import { Button, toast } from '../../ui/index.ts';
import styles from '../administrator.module.css';
import { giveRoles } from '../house-api.ts';
import { RoleChoice } from '../role-choice.tsx';

export function RolesPart({ person }: { readonly person: Person }) {
  const [roles, setRoles] = useState(person.roles);
  const { busy, error, run, dialog } = useSure();
  const changed = roles.length !== person.roles.length || roles.some((role) => !person.roles.includes(role));
  const looksAfter = person.teams.filter(({ part }) => part === 'manager');
  const losesTeams = looksAfter.length > 0 && !roles.includes('manager');
  const save = async () => {
    await giveRoles(person.id, roles);
    toast(`Roles saved. ${person.name} signs in anew with them.`);
  };
  return (
    <Part title="Roles" about="What they can do here. Several add up. Changing them signs the person out.">
      <RoleChoice roles={roles} hideLabel onChange={setRoles} />
      {losesTeams && (
        <p className={styles.warning}>
          Without this role {person.name} no longer looks after{' '}
          {looksAfter.length === 1 ? looksAfter[0]?.name : `${looksAfter.length} teams`}.
        </p>
      )}
      <FormError error={error} />
      <div>
        <Button busy={busy} disabled={!changed || roles.length === 0} onClick={() => void run(save)}>
          Save roles
        </Button>
      </div>
      {dialog}
    </Part>
  );
}
