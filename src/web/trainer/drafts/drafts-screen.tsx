import { useRef, useState } from 'react';
import { may } from '#protocol';
import type { DraftVerdict } from '#protocol';
import { library, useMe, useResource } from '../../api/index.ts';
import { FormError, useDoing } from '../../forms/index.ts';
import { Button, PageTitle, toast } from '../../ui/index.ts';
import { checkDraft, publishDraft } from './draft-api.ts';
import { DraftText } from './draft-text.tsx';
import styles from './drafts.module.css';
import { goToPlace } from './place-in-text.ts';
import { PublishedVersions } from './published-versions.tsx';
import { dropDraft, requestOf, setDraft, useDraft } from './use-draft.ts';
import { Verdict } from './verdict.tsx';

/** From a file to the library: bring it, have it checked, publish it. An administrator only takes out what is there. */
export function DraftsScreen() {
  const publishes = may(useMe().person?.roles ?? [], 'scenario:publish', 'other');
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <PageTitle
          title={publishes ? 'Publish a scenario' : 'Scenarios of your own'}
          className={styles.title}
        />
        <p className={styles.soft}>
          {publishes
            ? 'Bring a scenario as a .yaml file. Poise works out every way through it and says what to mend. Nothing is seen by anybody until you publish it.'
            : 'Trainers bring and publish them. You can withdraw one that should not be played any more.'}
        </p>
      </header>
      {publishes && <Bench />}
      <PublishedVersions putsBack={publishes} />
    </div>
  );
}

function Bench() {
  const draft = useDraft();
  const area = useRef<HTMLTextAreaElement>(null);
  const [out, setOut] = useState<string | null>(null);
  const checking = useDoing();
  const publishing = useDoing();
  const fetching = useDoing();
  const takeExample = async () => {
    const { EXAMPLE } = await import('./example-scenario.ts');
    setDraft({ text: EXAMPLE, file: null });
  };
  const check = async () => {
    publishing.forgive();
    const verdict = await checkDraft(requestOf(draft));
    setDraft({ checked: { text: draft.text, verdict } });
  };
  const publish = async () => {
    const { scenario } = await publishDraft(requestOf(draft));
    dropDraft();
    setOut(scenario?.title ?? null);
    toast('Published.');
  };
  const change = (changes: { text: string; file: string | null }) => {
    setOut(null);
    setDraft(changes);
  };
  const busy = checking.busy || publishing.busy;
  const { checked } = draft;
  return (
    <section className={styles.bench} aria-labelledby="draft">
      <h2 id="draft">Your draft</h2>
      <DraftText draft={draft} area={area} locked={busy} onChange={change} />
      <div className={styles.row}>
        <Button
          look={checked?.text === draft.text ? 'secondary' : 'primary'}
          busy={checking.busy}
          disabled={draft.text.trim() === '' || publishing.busy}
          onClick={() => void checking.run(check)}
        >
          Check it
        </Button>
        {draft.text === '' && (
          <Button look="quiet" busy={fetching.busy} onClick={() => void fetching.run(takeExample)}>
            See it with an example that has a mistake
          </Button>
        )}
        <output className={styles.soft}>
          {checking.busy && 'Every way through it is worked out. This takes up to 15 seconds.'}
        </output>
      </div>
      <FormError error={checking.error ?? fetching.error} />
      {out !== null && <Out title={out} />}
      {checked && !checking.busy && (
        <Verdict
          verdict={checked.verdict}
          isOld={checked.text !== draft.text}
          onPlace={(place) => goToPlace(area.current, place)}
        >
          <PublishRow verdict={checked.verdict} publishing={publishing} onPublish={publish} />
        </Verdict>
      )}
    </section>
  );
}

function Out({ title }: { readonly title: string }) {
  return (
    <output className={styles.good}>
      “{title}” is in the library now. Whoever is in the middle of an older version goes on with that one.
    </output>
  );
}

interface PublishRowProps {
  readonly verdict: DraftVerdict;
  readonly publishing: ReturnType<typeof useDoing>;
  readonly onPublish: () => Promise<void>;
}

function PublishRow({ verdict: { diagnostics, scenario }, publishing, onPublish }: PublishRowProps) {
  const { busy, error, run } = publishing;
  const { data } = useResource(library, '');
  const replaced = data?.scenarios.find(({ id, hash }) => id === scenario?.id && hash !== scenario.hash);
  const cautious = diagnostics.some(({ severity }) => severity === 'warning');
  return (
    <div className={styles.publish}>
      {replaced && (
        <p className={styles.warning}>
          It has the id “{replaced.id}”, so it takes the place of “{replaced.title}” for everybody.
          Withdrawing it brings that one back. To have both, give yours another id and check it again.
        </p>
      )}
      {cautious && (
        <p className={styles.warning}>
          It works, but the warnings below say where it may teach or measure something else than you mean.
          Read them before others play it.
        </p>
      )}
      <div className={styles.row}>
        <Button look="primary" busy={busy} onClick={() => void run(onPublish)}>
          {cautious ? 'Publish all the same' : 'Publish'}
        </Button>
        <output className={styles.soft}>
          {busy && 'It is checked once more, then everybody can play it.'}
        </output>
      </div>
      <FormError error={error} />
    </div>
  );
}
