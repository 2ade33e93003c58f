import type { Account } from '#protocol';
import { FormError, Part, useDoing } from '../../forms/index.ts';
import { Button, Chip, toast } from '../../ui/index.ts';
import { agoOf } from '../../words/index.ts';
import styles from './account.module.css';
import { browserOf } from './browser-of.ts';
import { FailedSignIns } from './failed-sign-ins.tsx';
import { endOtherSessions, endSession, ownAccount } from './own-api.ts';

type Session = Account['sessions'][number];

/** This one first, then those used last. */
const inOrder = (sessions: readonly Session[]): readonly Session[] =>
  sessions.toSorted((a, b) => Number(b.current) - Number(a.current) || (a.seenAt < b.seenAt ? 1 : -1));

export function SessionsPart({ account: { sessions, failures } }: { readonly account: Account }) {
  const { busy, error, run } = useDoing();
  const others = sessions.filter(({ current }) => !current).length;
  const endOthers = async () => {
    await endOtherSessions();
    ownAccount.stale('');
    toast('You are signed in here alone now.');
  };
  return (
    <Part title="Where you are signed in" about="End what you do not know, then change your password.">
      <FailedSignIns failures={failures} />
      <ul className={styles.sessions}>
        {inOrder(sessions).map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      <FormError error={error} />
      {others > 1 && (
        <div>
          <Button busy={busy} onClick={() => void run(endOthers)}>
            Sign out everywhere else
          </Button>
        </div>
      )}
    </Part>
  );
}

function SessionRow({ session: { id, agent, createdAt, seenAt, current } }: { readonly session: Session }) {
  const { busy, error, run } = useDoing();
  const browser = browserOf(agent);
  const end = async () => {
    await endSession(id);
    ownAccount.stale('');
  };
  return (
    <li className={styles.session}>
      <div>
        <p className={styles.browser}>
          {browser} {current && <Chip tone="accent">This one</Chip>}
        </p>
        <p className={styles.soft}>
          {current ? 'Signed in' : `Used ${agoOf(seenAt)}, signed in`} {agoOf(createdAt)}
        </p>
        <FormError error={error} />
      </div>
      {!current && (
        <Button look="quiet" busy={busy} aria-label={`End ${browser}`} onClick={() => void run(end)}>
          End
        </Button>
      )}
    </li>
  );
}
