import type { ScenarioCard } from '#protocol';

export const fakeCard = (overrides: Partial<ScenarioCard> = {}): ScenarioCard => ({
  id: 'late-parcel',
  hash: '5'.repeat(64),
  title: 'A parcel that never came',
  channel: 'chat',
  industry: 'retail',
  difficulty: 1,
  minutes: 4,
  contentNote: null,
  customer: {
    name: 'Ondřej Novák',
    role: 'waits at home',
    face: { skin: 1, hair: 1, hairTone: 1, brows: 1, clothes: 1, glasses: false, beard: false },
  },
  brief: { company: 'Larkfield Post', role: 'You answer the chat.', goal: 'Find the parcel.' },
  skills: ['active-listening'],
  ...overrides,
});
