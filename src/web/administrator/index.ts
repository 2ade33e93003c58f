import { lazy } from 'react';

export const PeopleScreen = lazy(async () => ({
  default: (await import('./people/people-screen.tsx')).PeopleScreen,
}));
export const PersonScreen = lazy(async () => ({
  default: (await import('./people/person-screen.tsx')).PersonScreen,
}));
export const TeamsScreen = lazy(async () => ({
  default: (await import('./teams/teams-screen.tsx')).TeamsScreen,
}));
export const TeamPeopleScreen = lazy(async () => ({
  default: (await import('./teams/team-screen.tsx')).TeamScreen,
}));
export const OverviewScreen = lazy(async () => ({
  default: (await import('./overview/overview-screen.tsx')).OverviewScreen,
}));
export const RecordScreen = lazy(async () => ({
  default: (await import('./record/record-screen.tsx')).RecordScreen,
}));
export const RetentionScreen = lazy(async () => ({
  default: (await import('./retention/retention-screen.tsx')).RetentionScreen,
}));
export const HouseSettingsScreen = lazy(async () => ({
  default: (await import('./settings/house-settings-screen.tsx')).HouseSettingsScreen,
}));
