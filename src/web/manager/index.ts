import { lazy } from 'react';

/** Each is fetched when it is first wanted. */
export const MemberScreen = lazy(async () => ({
  default: (await import('./person/person-screen.tsx')).PersonScreen,
}));
export const ReviewScreen = lazy(async () => ({
  default: (await import('./attempt/attempt-screen.tsx')).AttemptScreen,
}));
export const ManagedTeamsScreen = lazy(async () => ({
  default: (await import('./team/teams-screen.tsx')).TeamsScreen,
}));
export const TeamScreen = lazy(async () => ({
  default: (await import('./team/team-screen.tsx')).TeamScreen,
}));
export const TeamDecisionsScreen = lazy(async () => ({
  default: (await import('./team/decisions-screen.tsx')).TeamDecisionsScreen,
}));
export const TeamDecisionScreen = lazy(async () => ({
  default: (await import('./team/decision-screen.tsx')).TeamDecisionScreen,
}));
export const HuddleScreen = lazy(async () => ({
  default: (await import('./team/huddle-screen.tsx')).HuddleScreen,
}));
export const AssignmentsScreen = lazy(async () => ({
  default: (await import('./assignments/assignments-screen.tsx')).AssignmentsScreen,
}));
export const AssignmentScreen = lazy(async () => ({
  default: (await import('./assignments/assignment-screen.tsx')).AssignmentScreen,
}));
export const NewAssignmentScreen = lazy(async () => ({
  default: (await import('./assignments/new-assignment-screen.tsx')).NewAssignmentScreen,
}));
export const ChangeAssignmentScreen = lazy(async () => ({
  default: (await import('./assignments/change-assignment-screen.tsx')).ChangeAssignmentScreen,
}));
