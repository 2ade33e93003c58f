import { Download } from 'lucide-react';
import { useMe } from '../../api/index.ts';
import { FormError, Part, useSure } from '../../forms/index.ts';
import { saveData } from '../../record/index.ts';
import { Button, toast } from '../../ui/index.ts';

export function TakeAway() {
  const { person } = useMe();
  const { busy, error, run, dialog } = useSure();
  if (!person) return null;
  const download = async () => {
    await saveData(person.id, 'poise-my-data.json');
    toast('The file is in your downloads.');
  };
  return (
    <Part title="Take it with you">
      <p>
        One file with everything that is kept about you: your account and teams, where you are signed in,
        every conversation, what was written by you and about you, and who looked. Passwords and codes are not
        in it.
      </p>
      <div>
        <Button icon={<Download aria-hidden="true" />} busy={busy} onClick={() => void run(download)}>
          Download everything
        </Button>
      </div>
      <FormError error={error} />
      {dialog}
    </Part>
  );
}
