import { BookUp } from 'lucide-react';
import { useState } from 'react';
import type { Published } from '#protocol';
import { useResource } from '../../api/index.ts';
import { FormError, useDoing } from '../../forms/index.ts';
import { Button, Chip, Dialog, EmptyState, ErrorState, Loading, Skeleton, toast } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import { offerVersionAgain, published, withdrawVersion } from './draft-api.ts';
import styles from './drafts.module.css';

interface VersionsProps {
  /** Whoever publishes may also offer again what was withdrawn or replaced. */
  readonly putsBack: boolean;
}

/** What was published here, by whom, and what became of it. */
export function PublishedVersions({ putsBack }: VersionsProps) {
  const { data, error, loading, retry } = useResource(published, '');
  return (
    <section className={styles.versions} aria-labelledby="published">
      <h2 id="published">Published here</h2>
      {data && <Versions versions={data} putsBack={putsBack} />}
      {!data && !error && (
        <Loading label="Loading what was published">
          <Skeleton height="8rem" />
        </Loading>
      )}
      {!data && error && (
        <ErrorState title="What was published could not be fetched" onRetry={retry} retrying={loading}>
          The server did not answer as it should. Try again in a moment.
        </ErrorState>
      )}
    </section>
  );
}

function Versions({ versions, putsBack }: VersionsProps & { readonly versions: readonly Published[] }) {
  const [leaving, setLeaving] = useState<Published | null>(null);
  const { busy, error, run } = useDoing();
  const putBack = ({ hash, title }: Published) =>
    run(async () => {
      await offerVersionAgain(hash);
      toast(`“${title}” is in the library again.`);
    });
  if (versions.length === 0) {
    return (
      <EmptyState icon={<BookUp aria-hidden="true" />} title="Nothing was published here yet">
        The library has the scenarios that came with Poise. What is published here stands beside them, or in
        the place of the one with the same id.
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {versions.map((version) => (
          <li key={version.hash} className={styles.version}>
            <div className={styles.what}>
              <b>{version.title}</b>
              <span className={styles.soft}>
                {version.by}, {dayOf(version.at)} · version {version.hash.slice(0, 8)}
              </span>
            </div>
            <State version={version} />
            {putsBack && !version.offered && (
              <Button look="quiet" busy={busy} onClick={() => void putBack(version)}>
                Put back<span className="visually-hidden"> {nameOf(version)}</span>
              </Button>
            )}
            {version.withdrawnAt === null && (
              <Button look="quiet" onClick={() => setLeaving(version)}>
                Withdraw<span className="visually-hidden"> {nameOf(version)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FormError error={error} />
      {leaving && <WithdrawDialog version={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

const nameOf = ({ title, hash }: Published): string => `${title}, version ${hash.slice(0, 8)}`;

function State({ version: { offered, withdrawnAt } }: { readonly version: Published }) {
  if (withdrawnAt !== null) return <Chip>Withdrawn {dayOf(withdrawnAt)}</Chip>;
  return offered ? <Chip tone="good">In the library</Chip> : <Chip>Replaced by a newer one</Chip>;
}

interface WithdrawDialogProps {
  readonly version: Published;
  readonly onClose: () => void;
}

function WithdrawDialog({ version: { hash, title, offered }, onClose }: WithdrawDialogProps) {
  const { busy, error, run } = useDoing();
  const withdraw = async () => {
    await withdrawVersion(hash);
    onClose();
    toast(`“${title}” is withdrawn.`);
  };
  return (
    <Dialog
      open
      title={`Withdraw “${title}”?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="danger" busy={busy} onClick={() => void run(withdraw)}>
            Withdraw it
          </Button>
        </>
      }
    >
      <ul className={styles.means}>
        {offered ? (
          <>
            <li>Nobody can begin this version any more.</li>
            <li>
              If there was a version before it, that one is offered again; if not, the scenario leaves the
              library.
            </li>
          </>
        ) : (
          <li>It is replaced already, so the library stays as it is.</li>
        )}
        <li>Whoever is in the middle of it goes on to the end, and every report stays.</li>
        <li>A trainer can put it back.</li>
      </ul>
      <FormError error={error} />
    </Dialog>
  );
}
