import type { Behaviour } from '#base';
import { BEHAVIOUR_ENTRIES } from './content/behaviours.ts';
import { Advised, Named, Part, Points, Samples } from './parts.tsx';
import { withWhom } from './with-whom.ts';
import type { WithCustomer } from './with-whom.ts';

/** A behaviour: why it works, how it sounds, when to leave it, and what only looks like it. */
export function BehaviourBody({ id }: { readonly id: Behaviour }) {
  const { why, sounds, wrongWhen, imitatedBy, test } = BEHAVIOUR_ENTRIES[id];
  const [helps, backfires] = [withWhom(id, 'helps'), withWhom(id, 'backfires')];
  return (
    <>
      <Part title="Why it works">
        <p>{why}</p>
      </Part>
      <Part title="How it sounds">
        <Samples list={sounds} />
      </Part>
      <Part title="When it is the wrong move">
        <Points list={wrongWhen} />
      </Part>
      <Part title="The test, and what fails it">
        <p>{test}</p>
        <Named ids={imitatedBy} />
      </Part>
      <WithCustomers title="With whom it helps" list={helps} />
      <WithCustomers title="With whom it backfires" list={backfires} />
    </>
  );
}

interface WithCustomersProps {
  readonly title: string;
  readonly list: readonly WithCustomer[];
}

export function WithCustomers({ title, list }: WithCustomersProps) {
  if (list.length === 0) return null;
  return (
    <Part title={title}>
      <Advised list={list.map(({ customer, advice }) => ({ id: customer, advice }))} />
    </Part>
  );
}
