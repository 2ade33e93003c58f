import { KeyRound } from 'lucide-react';
import { useMe } from '../../api/index.ts';
import { keepWayBack } from '../../device/index.ts';
import { Actions, FormError, useDoing } from '../../forms/index.ts';
import { Button } from '../../ui/index.ts';
import { leaveFor, startSso } from '../account-api.ts';
import styles from './door.module.css';

/** The way in through the organisation's own sign-in; nothing where there is none. */
export function SsoButton({ token }: { readonly token?: string }) {
  const { sso } = useMe();
  const { busy, error, run } = useDoing();
  if (!sso) return null;
  const go = async () => {
    if (token === undefined) keepWayBack();
    await leaveFor(startSso(token === undefined ? {} : { token }));
  };
  return (
    <>
      <FormError error={error} />
      <Actions place="wide">
        <Button size="l" icon={<KeyRound aria-hidden="true" />} busy={busy} onClick={() => void run(go)}>
          Continue with {sso.name}
        </Button>
      </Actions>
      <p className={styles.or}>or</p>
    </>
  );
}
