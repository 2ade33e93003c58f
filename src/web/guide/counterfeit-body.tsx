import type { Counterfeit } from '#base';
import { WithCustomers } from './behaviour-body.tsx';
import { COUNTERFEIT_ENTRIES } from './content/counterfeits.ts';
import { Named, Part, Samples } from './parts.tsx';
import { withWhom } from './with-whom.ts';

/** A counterfeit: why one says it, what it costs, how to notice it, and what to say in its place. */
export function CounterfeitBody({ id }: { readonly id: Counterfeit }) {
  const { tempts, costs, sounds, imitates, instead, test } = COUNTERFEIT_ENTRIES[id];
  return (
    <>
      <Part title="Why it tempts">
        <p>{tempts}</p>
      </Part>
      <Part title="What it costs">
        <p>{costs}</p>
      </Part>
      <Part title="How it sounds">
        <Samples list={sounds} />
      </Part>
      <Part title="In the same place, better">
        <Samples list={[instead]} />
      </Part>
      <Part title="The test">
        <p>{test}</p>
      </Part>
      <Part title="What it takes the place of">
        <Named ids={imitates} />
      </Part>
      <WithCustomers title="Whom it sets back most" list={withWhom(id, 'backfires')} />
    </>
  );
}
