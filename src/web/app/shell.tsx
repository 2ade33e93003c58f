import { Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { addressOf } from '../addresses/index.ts';
import { usePreferences } from '../preferences/index.ts';
import { BrandMark, classes } from '../ui/index.ts';
import { SavingStatus } from './saving-status.tsx';
import { SkipLink } from './skip-link.tsx';
import styles from './shell.module.css';

/** What stands around every page but the conversation itself: the way to the other pages. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [{ name }] = usePreferences();
  return (
    <div className={styles.shell}>
      <SkipLink />
      <header className={styles.header}>
        <Link to={addressOf('library')} className={styles.brand} aria-label="Poise, home">
          <BrandMark />
          <span className={styles.word}>Poise</span>
        </Link>
        <nav aria-label="Main" className={styles.nav}>
          <NavLink to={addressOf('library')}>Practise</NavLink>
          <NavLink to={addressOf('progress')}>Progress</NavLink>
        </nav>
        <SavingStatus />
        <NavLink to={addressOf('settings')} label={name ? `Settings, ${name}` : 'Settings'}>
          {name && <span className={styles.name}>{name}</span>}
          <Settings aria-hidden="true" />
        </NavLink>
      </header>
      <main id="main" className={styles.main}>
        {children}
      </main>
    </div>
  );
}

interface NavLinkProps {
  readonly to: string;
  readonly label?: string;
  readonly children: ReactNode;
}

function NavLink({ to, label, children }: NavLinkProps) {
  const [path] = useLocation();
  const here = path === to;
  return (
    <Link
      to={to}
      className={classes(styles.link, here && styles.here)}
      aria-current={here ? 'page' : undefined}
      aria-label={label}
    >
      {children}
    </Link>
  );
}
