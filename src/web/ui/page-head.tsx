import type { ReactNode } from 'react';
import { BackLink } from './back-link.tsx';
import { PageTitle } from './page-title.tsx';
import styles from './page-head.module.css';

export interface PageHeadProps {
  readonly title: string;
  /** The page above this one. */
  readonly back?: { readonly to: string; readonly label: string } | undefined;
  /** What the page belongs to, above its title. */
  readonly eyebrow?: ReactNode;
  /** What the page is about, in a sentence. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The top of a page: the way back, the title, what it is about, and what can be done here. */
export function PageHead({ title, back, eyebrow, lead, actions }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {back && (
          <BackLink to={back.to} look="small">
            {back.label}
          </BackLink>
        )}
        {eyebrow && <p className={styles.soft}>{eyebrow}</p>}
        <PageTitle title={title} className={styles.title} />
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
