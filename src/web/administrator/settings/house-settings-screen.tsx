import styles from '../administrator.module.css';
import { HousePage } from '../house-page.tsx';
import { MailPart } from './mail-part.tsx';
import { OrganisationPart } from './organisation-part.tsx';
import { SecondFactorPart } from './second-factor-part.tsx';

/** What an administrator sets for everybody. */
export function HouseSettingsScreen() {
  return (
    <HousePage title="Settings" action={null}>
      <div className={styles.parts}>
        <OrganisationPart />
        <SecondFactorPart />
        <MailPart />
      </div>
    </HousePage>
  );
}
