import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { FollowedLink } from '#protocol';
import { ApiError, usePresence } from '../../api/index.ts';
import { wordsFor } from '../../forms/index.ts';
import { ErrorState, Loading, Skeleton } from '../../ui/index.ts';
import { followLink } from '../account-api.ts';
import styles from './door.module.css';
import { LinkIsIncomplete, LinkIsSpent } from './link-is-spent.tsx';
import { SomebodyIsHere } from './somebody-is-here.tsx';
import { useToken } from './use-token.ts';

export interface FollowedLinkProps<Purpose extends FollowedLink['purpose']> {
  readonly purpose: Purpose;
  readonly children: (link: Extract<FollowedLink, { purpose: Purpose }>, token: string) => ReactNode;
}

type Answer = { readonly link: FollowedLink } | { readonly error: unknown } | null;

/** Asks what the link is good for, and shows what it leads to. */
export function Followed<Purpose extends FollowedLink['purpose']>(props: FollowedLinkProps<Purpose>) {
  const token = useToken();
  const person = usePresence().me?.person;
  if (token === '') return <LinkIsIncomplete what="the link in your message" />;
  if (person) return <SomebodyIsHere name={person.name} />;
  return <Asked key={token} token={token} {...props} />;
}

function Asked<Purpose extends FollowedLink['purpose']>(
  props: FollowedLinkProps<Purpose> & { readonly token: string },
) {
  const { token, purpose, children } = props;
  const [answer, setAnswer] = useState<Answer>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    const take = (next: Answer) => left || setAnswer(next);
    followLink(token).then(
      (link) => take({ link }),
      (error: unknown) => take({ error }),
    );
    return () => {
      left = true;
    };
  }, [token, tries]);
  if (answer === null) return <LinkOnItsWay />;
  if ('error' in answer) {
    if (answer.error instanceof ApiError && answer.error.is('link-spent')) return <LinkIsSpent />;
    return (
      <ErrorState title="The link could not be looked up" onRetry={() => setTries(tries + 1)}>
        {wordsFor(answer.error)}
      </ErrorState>
    );
  }
  const { link } = answer;
  return isFor(link, purpose) ? children(link, token) : <LinkIsSpent />;
}

const isFor = <Purpose extends FollowedLink['purpose']>(
  link: FollowedLink,
  purpose: Purpose,
): link is Extract<FollowedLink, { purpose: Purpose }> => link.purpose === purpose;

function LinkOnItsWay() {
  return (
    <Loading label="Looking the link up">
      <div className={styles.card}>
        <div className={styles.form}>
          <Skeleton width="16rem" height="2.5rem" />
          <Skeleton />
          <Skeleton height="2.75rem" />
          <Skeleton height="2.75rem" />
        </div>
      </div>
    </Loading>
  );
}
