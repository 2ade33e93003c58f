import { Settings } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { addressOf, PAGES } from '../addresses/index.ts';
import { useMe } from '../api/index.ts';
import { usePreferences } from '../preferences/index.ts';
import { BrandMark, classes } from '../ui/index.ts';
import type { PersonMenuProps } from './person-menu.tsx';
import { PersonSign } from './person-sign.tsx';
import type { Room } from './rooms.ts';
import { SavingStatus } from './saving-status.tsx';
import { SkipLink } from './skip-link.tsx';
import styles from './shell.module.css';

/** A guest has none, so it is no part of the first page; whatever keeps it from being fetched takes nothing else with it. */
const PersonMenu = lazy(() =>
  import('./person-menu.tsx').then(
    ({ PersonMenu: Menu }) => ({ default: Menu }),
    () => ({ default: WithoutMenu }),
  ),
);

export interface ShellProps {
  /** Those that whoever is here may enter. */
  readonly rooms: readonly Room[];
  readonly children: ReactNode;
}

/** As many letters of entries stand beside each other on a phone; where there are more, they go into the menu. */
const FIT_ON_A_PHONE = 20;

/** What stands around every page but the conversation itself: the way to the other pages. */
export function Shell({ rooms, children }: ShellProps) {
  const { person, demo } = useMe();
  const entries = rooms.filter(({ entry }) => entry !== undefined);
  const links = entries.map(({ page, entry, badge: Badge }) => (
    <NavLink key={page} to={PAGES[page]}>
      {entry}
      {Badge && (
        <Suspense>
          <Badge />
        </Suspense>
      )}
    </NavLink>
  ));
  const many = entries.map(({ entry }) => entry).join('').length > FIT_ON_A_PHONE;
  return (
    <div className={styles.shell}>
      <SkipLink />
      <header className={classes(styles.header, many && styles.many)}>
        <Link to={addressOf('library')} className={styles.brand} aria-label="Poise, home">
          <BrandMark />
          <span className={styles.word}>Poise</span>
        </Link>
        <nav aria-label="Main" className={styles.nav}>
          {links}
        </nav>
        <SavingStatus />
        {person ? (
          <Suspense fallback={<WithoutMenu person={person} />}>
            <PersonMenu person={person}>{many && links}</PersonMenu>
          </Suspense>
        ) : (
          <GuestSettings />
        )}
      </header>
      <main id="main" className={styles.main}>
        {demo && <p className={styles.demo}>This is a demo: the people and their results are invented.</p>}
        {children}
      </main>
    </div>
  );
}

/** As wide as the menu, in whose place it stands; the ways to the rooms only where there will be no menu. */
function WithoutMenu({ person: { name }, children }: PersonMenuProps) {
  return (
    <>
      {children && (
        <nav aria-label="All pages" className={styles.rooms}>
          {children}
        </nav>
      )}
      <NavLink to={addressOf('account')}>
        <span className="visually-hidden">Account of {name}</span>
        <PersonSign name={name} />
      </NavLink>
    </>
  );
}

function GuestSettings() {
  const [{ name }] = usePreferences();
  return (
    <NavLink to={addressOf('settings')} label={name ? `Settings, ${name}` : 'Settings'}>
      {name && <span className={styles.name}>{name}</span>}
      <Settings aria-hidden="true" />
    </NavLink>
  );
}

interface NavLinkProps {
  readonly to: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Marks where one is, on the page itself and on those that lie below it. */
function NavLink({ to, label, children }: NavLinkProps) {
  const [path] = useLocation();
  const here = path === to;
  const within = to !== '/' && path.startsWith(`${to}/`);
  return (
    <Link
      to={to}
      className={classes(styles.link, (here || within) && styles.here)}
      aria-current={here ? 'page' : within ? 'true' : undefined}
      aria-label={label}
    >
      {children}
    </Link>
  );
}
