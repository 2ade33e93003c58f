import type { ReactNode } from 'react';
import { addressOf } from '../addresses/index.ts';
import { Tabs } from '../forms/index.ts';
import { PageHead } from '../ui/index.ts';
import styles from './administrator.module.css';

const TABS = [
  { to: addressOf('people'), label: 'People' },
  { to: addressOf('teams'), label: 'Teams' },
  { to: addressOf('overview'), label: 'Overview' },
  { to: addressOf('record'), label: 'Record' },
  { to: addressOf('retention'), label: 'Deletion' },
  { to: addressOf('houseSettings'), label: 'Settings' },
];

export interface HousePageProps {
  readonly title: string;
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** A page about who is in the house. */
export function HousePage({ title, action, children }: HousePageProps) {
  return (
    <div className={styles.page}>
      <PageHead title={title} actions={action} />
      <Tabs label="People and teams" tabs={TABS} />
      {children}
    </div>
  );
}
