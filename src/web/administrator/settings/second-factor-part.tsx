import { useId, useState } from 'react';
import { pathTo, signInRulesSchema } from '#protocol';
import type { SignInRules } from '#protocol';
import { ask, createResources, tell, useMe, useResource } from '../../api/index.ts';
import { FormError, Part, useSure } from '../../forms/index.ts';
import { Button, toast, WhenThere } from '../../ui/index.ts';
import styles from '../administrator.module.css';

/** The only key is ''. */
const rules = createResources(() => ask({ path: pathTo('signInRules'), answer: signInRulesSchema }), {
  freshMs: 0,
});

type Choice = SignInRules['secondFactor'];

const CHOICES: readonly { readonly value: Choice; readonly label: string; readonly words: string }[] = [
  {
    value: 'staff',
    label: 'Asked of managers, trainers and administrators',
    words: 'Whoever sees other people’s things sets it up before anything else. Trainees may.',
  },
  {
    value: 'own-choice',
    label: 'Everybody decides for themselves',
    words: 'A password alone then opens what managers and administrators see.',
  },
];

const ABOUT =
  'A code from an app beside the password. Who signs in with your provider is asked there, not here.';

export function SecondFactorPart() {
  const resource = useResource(rules, '');
  return (
    <Part title="Second factor" about={ABOUT}>
      <WhenThere resource={resource} what="This setting">
        {({ secondFactor }) => <Choose key={secondFactor} now={secondFactor} />}
      </WhenThere>
    </Part>
  );
}

function Choose({ now }: { readonly now: Choice }) {
  const { person } = useMe();
  const [chosen, setChosen] = useState(now);
  const { busy, error, run, dialog } = useSure();
  const save = async () => {
    await tell({ path: pathTo('changeSignInRules'), body: { secondFactor: chosen } });
    rules.stale('');
    toast('Saved. It holds from now on.');
  };
  return (
    <>
      <Choices chosen={chosen} onChoose={setChosen} />
      {chosen === 'staff' && now !== chosen && (
        <p className={styles.warning}>
          Whoever has none yet is led to it at their next step, wherever they are.
          {person?.factor === false && person.password && ' You, too.'}
        </p>
      )}
      <FormError error={error} />
      <div>
        <Button busy={busy} disabled={chosen === now} onClick={() => void run(save)}>
          Save choice
        </Button>
      </div>
      {dialog}
    </>
  );
}

function Choices({
  chosen,
  onChoose,
}: {
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}) {
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">Second factor</legend>
      {CHOICES.map(({ value, label, words }) => (
        <div key={value} className={styles.option}>
          <input
            id={`${id}-${value}`}
            type="radio"
            name={id}
            aria-describedby={`${id}-${value}-words`}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <div>
            <label htmlFor={`${id}-${value}`}>{label}</label>
            <p id={`${id}-${value}-words`} className={styles.soft}>
              {words}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
