import { SettingsTabs } from '../../forms/index.ts';
import { PageTitle } from '../../ui/index.ts';
import { Erased } from './erased.tsx';
import { HowLong } from './how-long.tsx';
import styles from './privacy.module.css';
import { TakeAway } from './take-away.tsx';
import { WhoLooked } from './who-looked.tsx';
import { WhoSees } from './who-sees.tsx';

/** What becomes of what one does here: who sees it, for how long, who looked, and how to take it away. */
export function YourDataScreen() {
  return (
    <div className={styles.page}>
      <PageTitle title="Your data" className={styles.title} />
      <SettingsTabs />
      <WhoSees />
      <HowLong />
      <TakeAway />
      <Erased />
      <WhoLooked />
    </div>
  );
}
