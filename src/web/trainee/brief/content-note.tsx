import { Info } from 'lucide-react';
import { addressOf } from '../../addresses/index.ts';
import { ButtonLink } from '../../ui/index.ts';
import styles from './brief.module.css';

/** What somebody may not want to meet today. Skipping costs nothing and is not recorded. */
export function ContentNote({ note }: { readonly note: string }) {
  return (
    <section className={styles.note} aria-labelledby="note">
      <Info aria-hidden="true" />
      <div>
        <h2 id="note">Before you decide</h2>
        <p>{note}</p>
      </div>
      <ButtonLink to={addressOf('library')} look="quiet">
        Skip this one
      </ButtonLink>
    </section>
  );
}
