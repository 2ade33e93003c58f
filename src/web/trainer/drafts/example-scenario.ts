import { starter } from '#scenario';

/** A small scenario to begin from, with one mistake in it: a reply leads to a beat that is not there. */
export const EXAMPLE = starter({
  id: 'late-parcel',
  archetype: 'bargainer',
  words: {
    title: 'Monday, and now Thursday',
    company: 'Larkfield Parcels, an invented company',
    role: 'You answer the chat of the parcel desk.',
    goal: 'Robin knows where the parcel is and when it comes.',
    known: 'A parcel was promised for Monday. It is Thursday.',
  },
}).replace('cost: 8\n        to: found', 'cost: 8\n        to: fuond');
