import { lazy } from 'react';
import type { ComponentType } from 'react';
import { ROLES } from '#protocol';
import type { Role } from '#protocol';
import type { PageName } from '../addresses/index.ts';
import { AccountScreen, YourDataScreen } from '../account/index.ts';
import {
  AnnouncementScreen,
  AttemptReportScreen,
  AttemptScreen,
  AttemptWrapUpScreen,
  CertificateScreen,
  ConversationScreen,
  DueBadge,
  DueScreen,
  LibraryScreen,
  ProgressScreen,
  ReportScreen,
  ScenarioScreen,
  SettingsScreen,
  WrapUpScreen,
} from '../trainee/index.ts';

/** By its door at a distance: what else the guide gives to reports is no part of the first page. */
const GuideScreen = lazy(async () => (await import('../guide/index.ts')).guideScreen());

const PathScreen = lazy(async () => (await import('../path/index.ts')).pathScreen());

/** A page behind the gate: one line each, and with an `entry` a way to it in the header. */
export interface Room {
  readonly page: PageName;
  /** Gets the `:id` of its address. A screen of another id is another screen. */
  readonly screen: ComponentType<{ readonly id: string }>;
  /** Whoever has none of these roles finds nothing here; left out, the room is everybody's. */
  readonly for?: readonly Role[];
  /** What the header calls it. */
  readonly entry?: string;
  /** Stands beside the entry and says how much waits there. */
  readonly badge?: ComponentType;
  /** It has the whole window and brings its own main part. */
  readonly stage?: true;
}

/**
 * The rooms of a trainee, some of them open to a guest; those of everybody else are in `staff-rooms.ts`, which a trainee
 * never fetches. The first whose address fits is shown; the header has them in this order.
 */
export const ROOMS: readonly Room[] = [
  { page: 'play', screen: ConversationScreen, stage: true },
  { page: 'wrapUp', screen: WrapUpScreen, stage: true },
  { page: 'attempt', screen: AttemptScreen, stage: true },
  { page: 'attemptWrapUp', screen: AttemptWrapUpScreen, stage: true },
  { page: 'library', screen: LibraryScreen, entry: 'Practise' },
  { page: 'scenario', screen: ScenarioScreen },
  { page: 'report', screen: ReportScreen },
  { page: 'assessment', screen: AnnouncementScreen },
  { page: 'attemptReport', screen: AttemptReportScreen },
  { page: 'due', screen: DueScreen, for: ROLES, entry: 'Due', badge: DueBadge },
  { page: 'certificate', screen: CertificateScreen, for: ROLES },
  { page: 'path', screen: PathScreen },
  { page: 'progress', screen: ProgressScreen, entry: 'Progress' },
  { page: 'guide', screen: GuideScreen },
  { page: 'guideEntry', screen: GuideScreen },
  { page: 'settings', screen: SettingsScreen },
  { page: 'account', screen: AccountScreen },
  { page: 'yourData', screen: YourDataScreen, for: ROLES },
];

/** Those that somebody with these roles may enter. A guest has none and enters what is everybody's. */
export const openTo = (roles: readonly Role[], rooms: readonly Room[]): readonly Room[] =>
  rooms.filter((room) => !room.for || room.for.some((role) => roles.includes(role)));
