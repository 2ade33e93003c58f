import type { Person } from '#protocol';
import { NAME_LIMIT } from '#protocol';
import { checkName, Form, FormError, Part, useFields, useSure } from '../../forms/index.ts';
import { Button, TextField, toast } from '../../ui/index.ts';
import styles from '../administrator.module.css';
import { renamePerson } from '../house-api.ts';

export function NamePart({ person }: { readonly person: Person }) {
  const { busy, error, run, dialog } = useSure();
  const { values, field, check, form } = useFields({ name: person.name }, { name: checkName }, error);
  const name = values.name.trim();
  const save = async () => {
    await renamePerson(person.id, name);
    toast('Name saved.');
  };
  return (
    <Part title="Name" about="They can change it themselves, too.">
      <Form {...{ form, check }} onSend={() => void run(save)}>
        <div className={styles.inline}>
          <TextField label="Name" autoComplete="off" maxLength={NAME_LIMIT} {...field('name')} />
          <Button type="submit" busy={busy} disabled={name === person.name}>
            Save name
          </Button>
        </div>
        <FormError error={error} except={['bad-request']} />
      </Form>
      {dialog}
    </Part>
  );
}
