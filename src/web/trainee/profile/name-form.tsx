import { useState } from 'react';
import { NAME_LIMIT } from '#protocol';
import { nameChanged } from '../../api/index.ts';
import { usePreferences } from '../../preferences/index.ts';
import { Button, TextField, toast } from '../../ui/index.ts';
import styles from './name-form.module.css';

/** What the trainee wants to be called; empty is a guest. */
export function NameForm() {
  const [{ name }, set] = usePreferences();
  const [typed, setTyped] = useState(name ?? '');
  const [busy, setBusy] = useState(false);
  const wanted = typed.trim() || null;
  const save = async () => {
    set({ name: wanted });
    setBusy(true);
    const told = await nameChanged();
    setBusy(false);
    toast(told ? 'Name saved.' : 'Name saved on this device. The server hears of it when it is back.');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label="Name"
        hint="What Poise calls you. Leave it empty to stay a guest."
        autoComplete="given-name"
        maxLength={NAME_LIMIT}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" busy={busy} disabled={wanted === name}>
        Save name
      </Button>
    </form>
  );
}
