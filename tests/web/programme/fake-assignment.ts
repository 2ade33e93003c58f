import type { Assignable, OwnAssignment, OwnItem } from '#protocol';

export const fakeItem = (overrides: Partial<OwnItem> = {}): OwnItem => ({
  scenario: 'late-parcel',
  title: 'The late parcel',
  standing: 'not-started',
  used: 0,
  points: null,
  at: null,
  hindrance: null,
  open: null,
  reports: [],
  ...overrides,
});

/** An assignment of one conversation that has not been begun. */
export const fakeOwn = (overrides: Partial<OwnAssignment> = {}): OwnAssignment => ({
  id: 'a1'.repeat(16),
  title: 'First week',
  note: '',
  gated: false,
  assessed: true,
  due: '2026-03-10',
  minimum: 60,
  attempts: 2,
  draws: 0,
  madeAt: '2026-03-01T09:00:00.000Z',
  closedAt: null,
  from: 'Mara',
  standing: 'not-started',
  soon: false,
  items: [fakeItem()],
  next: 'late-parcel',
  toDraw: false,
  certificate: false,
  ...overrides,
});

export const fakeAssignable = (): Assignable => ({
  teams: [
    {
      id: '7e'.repeat(16),
      name: 'Returns',
      people: [
        { id: 'c1'.repeat(16), name: 'Cleo' },
        { id: 'd1'.repeat(16), name: 'Dan' },
      ],
    },
  ],
  scenarios: [
    {
      id: 'late-parcel',
      title: 'The late parcel',
      archetype: 'ghost',
      channel: 'chat',
      skills: ['active-listening'],
      difficulty: 1,
      minutes: 6,
    },
    {
      id: 'one-more-month',
      title: 'One more month',
      archetype: 'bargainer',
      channel: 'phone',
      skills: ['boundary-setting'],
      difficulty: 2,
      minutes: 8,
    },
  ],
});
