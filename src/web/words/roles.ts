import type { Role } from '#protocol';

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  trainee: 'Trainee',
  trainer: 'Trainer',
  manager: 'Manager',
  administrator: 'Administrator',
};

/** What somebody with the role does, for whoever gives it. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  trainee: 'Practises, and plays what is assigned to them.',
  trainer: 'Writes scenarios and sees how each decision measures, without names.',
  manager: 'Assigns to the teams that they look after and reviews what is played there.',
  administrator: 'Invites people, gives roles, makes teams. Sees nobody’s conversations.',
};
