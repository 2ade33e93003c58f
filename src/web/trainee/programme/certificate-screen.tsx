import { certificateSchema, programmePath } from '#protocol';
import type { Certificate } from '#protocol';
import { Printer } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { ask, createResources, useResource } from '../../api/index.ts';
import { BrandMark, Button, ButtonLink, ErrorState, Loading, PageTitle, Skeleton } from '../../ui/index.ts';
import { listOf } from '../../words/index.ts';
import './certificate-print.css';
import styles from './certificate.module.css';

/** The key is the assignment and the person, `me` for oneself. */
const certificates = createResources(
  (key) => {
    const [assignment = '', person = ''] = key.split(' ');
    return ask({ path: programmePath('certificate', { assignment, person }), answer: certificateSchema });
  },
  { freshMs: 60_000 },
);

/** That somebody completed a programme, on one page of paper. A manager names the person in the address. */
export function CertificateScreen({ id }: { readonly id: string }) {
  const [search] = useSearchParams();
  const { data, error, loading, retry } = useResource(certificates, `${id} ${search.get('person') ?? 'me'}`);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <PageTitle title="Certificate" className={styles.screenTitle} />
        {data && (
          <Button icon={<Printer aria-hidden="true" />} onClick={() => print()}>
            Print or save as PDF
          </Button>
        )}
      </header>
      {data && <Paper {...data} />}
      {!data && !error && (
        <Loading label="Loading the certificate">
          <Skeleton height="40rem" />
        </Loading>
      )}
      {!data && error && (
        <ErrorState
          title="There is no certificate here"
          onRetry={retry}
          retrying={loading}
          action={<ButtonLink to={addressOf('due')}>See what is due</ButtonLink>}
        >
          It is there once every conversation of an assessed programme is passed.
        </ErrorState>
      )}
    </div>
  );
}

function Paper(certificate: Certificate) {
  const { organisation, person, title, passed, excused, completedAt, minimum, attempts } = certificate;
  return (
    <article id="certificate" className={styles.paper} aria-label={`Certificate for ${person}`}>
      <p className={styles.from}>
        <BrandMark /> {organisation}
      </p>
      <p className={styles.kind}>Certificate of completion</p>
      <p className={styles.person}>{person}</p>
      <p>has completed</p>
      <p className={styles.title}>{title}</p>
      <p>on {dayOf(completedAt)}</p>
      <table className={styles.done}>
        <caption className="visually-hidden">Conversations that were passed</caption>
        <thead>
          <tr>
            <th scope="col">Conversation</th>
            <th scope="col">Passed on</th>
          </tr>
        </thead>
        <tbody>
          {passed.map((one) => (
            <tr key={one.title}>
              <td>{one.title}</td>
              <td>{dayOf(one.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {excused.length > 0 && <p className={styles.small}>Excused from: {listOf(excused)}.</p>}
      <div className={styles.small}>
        <p>
          <b>What this says.</b> Each of these simulated customer conversations was held under assessment, in
          one sitting and without help from the program, and reached at least {minimum} of 100 points{' '}
          {attempts === 1 ? 'at the only attempt' : `within ${attempts} attempts`}.
        </p>
        <p>
          <b>What it does not say.</b> It is no qualification and no measure of a person. The customers were
          simulated and the replies were chosen from several that were offered; who sat at the keyboard was
          not checked. It should decide nothing about pay or employment.
        </p>
      </div>
    </article>
  );
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const dayOf = (instant: string): string => DAY.format(new Date(instant));
