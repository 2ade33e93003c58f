import { RotateCw } from 'lucide-react';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button, PageTitle } from '../ui/index.ts';
import styles from './pages.module.css';

interface Props {
  /** Where it stands: around everything, or inside the frame, which has a main part of its own. */
  readonly as: 'main' | 'div';
  readonly children: ReactNode;
}

/** Catches what no screen foresaw, such as code that cannot be fetched without a network or after an update. */
export class CrashScreen extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    const { as: Tag, children } = this.props;
    if (!this.state.crashed) return children;
    return (
      <Tag className={styles.centre}>
        <PageTitle title="This page did not come up" />
        <p>
          Either there is no connection, or something of ours is broken. Every move you made is kept on this
          device.
        </p>
        <Button look="primary" icon={<RotateCw aria-hidden="true" />} onClick={() => location.reload()}>
          Load the page again
        </Button>
      </Tag>
    );
  }
}
