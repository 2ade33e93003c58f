import { lazy } from 'react';

export const StatisticsScreen = lazy(async () => ({
  default: (await import('./statistics/scenarios-screen.tsx')).StatisticsScreen,
}));
export const ScenarioStatisticsScreen = lazy(async () => ({
  default: (await import('./statistics/scenario-screen.tsx')).ScenarioStatisticsScreen,
}));
export const DraftsScreen = lazy(async () => ({
  default: (await import('./drafts/drafts-screen.tsx')).DraftsScreen,
}));
