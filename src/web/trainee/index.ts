import { lazy } from 'react';

export { LibraryScreen } from './library/library-screen.tsx';

/** Everything beyond the library is fetched when it is first wanted. */
export const ScenarioScreen = lazy(async () => ({
  default: (await import('./brief/scenario-screen.tsx')).ScenarioScreen,
}));
export const ProgressScreen = lazy(async () => ({
  default: (await import('./progress/progress-screen.tsx')).ProgressScreen,
}));
export const SettingsScreen = lazy(async () => ({
  default: (await import('./settings/settings-screen.tsx')).SettingsScreen,
}));
export const ConversationScreen = lazy(async () => ({
  default: (await import('./conversation/conversation-screen.tsx')).ConversationScreen,
}));
export const WrapUpScreen = lazy(async () => ({
  default: (await import('./wrap-up/wrap-up-screen.tsx')).WrapUpScreen,
}));
export const ReportScreen = lazy(async () => ({
  default: (await import('./report/play-report-screen.tsx')).PlayReportScreen,
}));
export const AnnouncementScreen = lazy(async () => ({
  default: (await import('./attempt/before/announcement-screen.tsx')).AnnouncementScreen,
}));
export const AttemptScreen = lazy(async () => ({
  default: (await import('./attempt/attempt-screen.tsx')).AttemptScreen,
}));
export const AttemptWrapUpScreen = lazy(async () => ({
  default: (await import('./attempt/after/attempt-wrap-up-screen.tsx')).AttemptWrapUpScreen,
}));
export const AttemptReportScreen = lazy(async () => ({
  default: (await import('./attempt/after/attempt-report-screen.tsx')).AttemptReportScreen,
}));
export const DueScreen = lazy(async () => ({
  default: (await import('./programme/due-screen.tsx')).DueScreen,
}));
export const CertificateScreen = lazy(async () => ({
  default: (await import('./programme/certificate-screen.tsx')).CertificateScreen,
}));
export const DueBadge = lazy(async () => ({
  default: (await import('./programme/due-badge.tsx')).DueBadge,
}));
