import { addressOf } from '../addresses/index.ts';
import { ButtonLink, PageTitle } from '../ui/index.ts';
import styles from './pages.module.css';

/** An address that leads nowhere. */
export function NotFoundScreen() {
  return (
    <div className={styles.centre}>
      <PageTitle title="Nobody is here" />
      <p>This address leads to no page. It may have been mistyped, or what stood here was taken away.</p>
      <ButtonLink to={addressOf('library')} look="primary">
        See all conversations
      </ButtonLink>
    </div>
  );
}
