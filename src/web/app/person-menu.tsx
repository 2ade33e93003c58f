import { Menu } from 'lucide-react';
import { Suspense, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Me } from '#protocol';
import { SignOutDialog } from '../account/index.ts';
import { addressOf } from '../addresses/index.ts';
import { PersonSign } from './person-sign.tsx';
import styles from './shell.module.css';

export interface PersonMenuProps {
  readonly person: NonNullable<Me['person']>;
  /** The ways to the rooms, where a phone has no place for them in the header. */
  readonly children?: ReactNode;
}

/** Who is signed in here, and the ways to what is theirs alone. The browser's own popover opens and closes it. */
export function PersonMenu({ person, children }: PersonMenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState(false);
  const close = () => panel.current?.hidePopover();
  return (
    <>
      <button type="button" className={styles.link} popoverTarget={id}>
        <span className="visually-hidden">Menu of {person.name}</span>
        <PersonSign name={person.name} />
        {children && <Menu className={styles.bars} aria-hidden="true" />}
      </button>
      {/* A press on any link within closes it; the keyboard presses links too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div id={id} ref={panel} popover="auto" className={styles.panel} onClick={close}>
        {children && (
          <nav aria-label="All pages" className={styles.rooms}>
            {children}
          </nav>
        )}
        <p className={styles.who}>{person.name}</p>
        <Link to={addressOf('account')} className={styles.link}>
          Your account
        </Link>
        <Link to={addressOf('guide')} className={styles.link}>
          Field guide
        </Link>
        <Link to={addressOf('settings')} className={styles.link}>
          Settings
        </Link>
        <button type="button" className={styles.link} onClick={() => setLeaving(true)}>
          Sign out
        </button>
      </div>
      {leaving && (
        <Suspense>
          <SignOutDialog onStay={() => setLeaving(false)} />
        </Suspense>
      )}
    </>
  );
}
