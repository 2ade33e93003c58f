import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui/index.ts';
import styles from './pages.module.css';

interface Props {
  readonly children: ReactNode;
}

/** Catches what no screen foresaw, such as code that cannot be fetched any more after an update. */
export class CrashScreen extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className={styles.centre}>
        <title>Something broke · Poise</title>
        <h1>That was us, not you</h1>
        <p>
          This page could not be shown. Every move you made is kept on this device; loading the page again
          brings you back to it.
        </p>
        <Button look="primary" onClick={() => location.reload()}>
          Load the page again
        </Button>
      </main>
    );
  }
}
