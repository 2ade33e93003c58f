import { meSchema, NAME_LIMIT, pathTo } from '#protocol';
import { learnWhoIsThere, tell, useMe } from '../../api/index.ts';
import { checkName, Form, FormError, Part, useDoing, useFields } from '../../forms/index.ts';
import { Button, TextField, toast } from '../../ui/index.ts';

export function OrganisationPart() {
  const { organisation } = useMe();
  const { busy, error, run } = useDoing();
  const { values, field, check, form } = useFields({ name: organisation ?? '' }, { name: checkName }, error);
  const name = values.name.trim();
  const save = async () => {
    learnWhoIsThere(await tell({ path: pathTo('organisation'), body: { name }, answer: meSchema }));
    toast('Name saved.');
  };
  return (
    <Part
      title="Organisation"
      about="Its name stands on invitations, on certificates and where people sign in."
    >
      <Form {...{ form, check }} onSend={() => void run(save)}>
        <TextField label="Name" autoComplete="organization" maxLength={NAME_LIMIT} {...field('name')} />
        <FormError error={error} except={['bad-request']} />
        <div>
          <Button type="submit" busy={busy} disabled={name === organisation}>
            Save name
          </Button>
        </div>
      </Form>
    </Part>
  );
}
