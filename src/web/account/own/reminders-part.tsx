import { useState } from 'react';
import { useResource } from '../../api/index.ts';
import { FormError, Part, useDoing } from '../../forms/index.ts';
import { Switch } from '../../ui/index.ts';
import { chooseReminders, ownMail } from './own-api.ts';

/** Whether one is reminded by mail; nothing where no mails go out, or none to this person. */
export function RemindersPart() {
  const { data } = useResource(ownMail, '');
  const [wanted, setWanted] = useState<boolean | null>(null);
  const { busy, error, run } = useDoing();
  if (!data?.on) return null;
  const choose = async (next: boolean) => {
    setWanted(next);
    await run(async () => {
      await chooseReminders(next);
      ownMail.stale('');
    });
    setWanted(null);
  };
  return (
    <Part title="Reminders" about="Mails about your account come in any case; there are few.">
      <Switch
        label="Remind me by mail"
        hint="When something is given to you to do, two days before its last day, and the day after. One mail a morning at most."
        checked={busy && wanted !== null ? wanted : data.reminders}
        onChange={(next) => void choose(next)}
      />
      <FormError error={error} />
    </Part>
  );
}
