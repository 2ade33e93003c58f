import type { Team } from '#protocol';
import { NAME_LIMIT } from '#protocol';
import { Actions, checkName, Form, FormError, useFields, useSure } from '../../forms/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import { createTeam } from '../house-api.ts';

export interface NewTeamDialogProps {
  readonly onClose: () => void;
  readonly onMade: (team: Team) => void;
}

export function NewTeamDialog({ onClose, onMade }: NewTeamDialogProps) {
  const { busy, error, run, dialog } = useSure();
  const { values, field, check, form } = useFields({ name: '' }, { name: checkName }, error);
  const make = async () => onMade(await createTeam(values.name.trim()));
  return (
    <Dialog open title="Make a team" onClose={onClose}>
      <Form {...{ form, check }} onSend={() => void run(make)}>
        <TextField
          label="Name of the team"
          hint="As its people call it. It stands on their invitations."
          autoComplete="off"
          maxLength={NAME_LIMIT}
          {...field('name')}
        />
        <FormError error={error} except={['bad-request']} />
        <Actions place="end">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={busy}>
            Make the team
          </Button>
        </Actions>
      </Form>
      {dialog}
    </Dialog>
  );
}
