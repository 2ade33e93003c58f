import { ARCHETYPES } from '#base';
import type { Archetype, Behaviour, Counterfeit } from '#base';
import { CUSTOMERS } from './content/customers.ts';
import type { Advice } from './content/entry.ts';

/** What the page of a customer says of one behaviour or counterfeit. */
export interface WithCustomer {
  readonly customer: Archetype;
  readonly advice: Advice;
}

/** With whom it helps, or backfires, by what the pages of the nine say. */
export const withWhom = (id: Behaviour | Counterfeit, how: 'helps' | 'backfires'): readonly WithCustomer[] =>
  ARCHETYPES.flatMap((customer) =>
    CUSTOMERS[customer][how].filter(({ does }) => does === id).map((advice) => ({ customer, advice })),
  );
