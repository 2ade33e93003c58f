import type { ReactNode } from 'react';
import { addressOf } from '../addresses/index.ts';
import { Tabs } from '../forms/index.ts';
import { PageTitle } from '../ui/index.ts';
import styles from './administrator.module.css';

const TABS = [
  { to: addressOf('people'), label: 'People' },
  { to: addressOf('teams'), label: 'Teams' },
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
      <div className={styles.head}>
        <PageTitle title={title} className={styles.title} />
        {action}
      </div>
      <Tabs label="People and teams" tabs={TABS} />
      {children}
    </div>
  );
}
