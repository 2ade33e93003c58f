import { BookOpen } from 'lucide-react';
import { addressOf } from '../addresses/index.ts';
import { ButtonLink, EmptyState, PageHead } from '../ui/index.ts';
import { isArchetype, isEntry } from './entries.ts';
import type { EntryId } from './entries.ts';
import { headOf } from './head-of.ts';
import { EntryBody } from './entry-body.tsx';
import { Met } from './met.tsx';
import { Overview } from './overview.tsx';
import styles from './guide.module.css';

const BACK = { to: addressOf('guide'), label: 'Field guide' };

/** The guide as a whole, or one of its pages. */
export function GuideScreen({ id }: { readonly id: string }) {
  if (id === '') return <Overview />;
  return isEntry(id) ? <EntryPage id={id} /> : <NoSuchPage />;
}

function EntryPage({ id }: { readonly id: EntryId }) {
  const { name, means, kind } = headOf(id);
  return (
    <article className={styles.page}>
      <PageHead title={name} back={BACK} eyebrow={kind} lead={means} />
      <EntryBody id={id}>{isArchetype(id) && <Met id={id} />}</EntryBody>
    </article>
  );
}

function NoSuchPage() {
  return (
    <div className={styles.page}>
      <PageHead title="Not in the guide" back={BACK} />
      <EmptyState
        icon={<BookOpen aria-hidden="true" />}
        title="There is no page of this name"
        action={
          <ButtonLink to={addressOf('guide')} look="primary">
            Open the guide
          </ButtonLink>
        }
      >
        The address may be mistyped. Everything that the guide knows is listed on its first page.
      </EmptyState>
    </div>
  );
}
