import type { ComponentType } from 'react';
import { ROLES } from '#protocol';
import type { Role } from '#protocol';
import { AccountScreen } from '../account/index.ts';
import type { PageName } from '../addresses/index.ts';
import {
  AssignmentScreen,
  AssignmentsScreen,
  ChangeAssignmentScreen,
  HuddleScreen,
  ManagedTeamsScreen,
  NewAssignmentScreen,
  TeamDecisionScreen,
  TeamDecisionsScreen,
  TeamScreen,
} from '../manager/index.ts';
import { PeopleScreen, PersonScreen, TeamPeopleScreen, TeamsScreen } from '../administrator/index.ts';
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
import { ScenarioStatisticsScreen, StatisticsScreen } from '../trainer/index.ts';

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

/** The first whose address fits is shown; the header has them in this order. */
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
  { page: 'progress', screen: ProgressScreen, entry: 'Progress' },
  { page: 'assignments', screen: AssignmentsScreen, for: ['manager'], entry: 'Assignments' },
  { page: 'newAssignment', screen: NewAssignmentScreen, for: ['manager'] },
  { page: 'assignment', screen: AssignmentScreen, for: ['manager'] },
  { page: 'changeAssignment', screen: ChangeAssignmentScreen, for: ['manager'] },
  { page: 'team', screen: ManagedTeamsScreen, for: ['manager', 'administrator'], entry: 'Team' },
  { page: 'oneTeam', screen: TeamScreen, for: ['manager', 'administrator'] },
  { page: 'teamDecisions', screen: TeamDecisionsScreen, for: ['manager', 'administrator'] },
  { page: 'teamDecision', screen: TeamDecisionScreen, for: ['manager', 'administrator'] },
  { page: 'huddle', screen: HuddleScreen, for: ['manager', 'administrator'] },
  { page: 'statistics', screen: StatisticsScreen, for: ['trainer', 'administrator'], entry: 'Statistics' },
  { page: 'scenarioStatistics', screen: ScenarioStatisticsScreen, for: ['trainer', 'administrator'] },
  { page: 'settings', screen: SettingsScreen },
  { page: 'account', screen: AccountScreen },
  { page: 'people', screen: PeopleScreen, for: ['administrator'], entry: 'People' },
  { page: 'teams', screen: TeamsScreen, for: ['administrator'] },
  { page: 'teamPeople', screen: TeamPeopleScreen, for: ['administrator'] },
  { page: 'person', screen: PersonScreen, for: ['administrator'] },
];

/** The rooms that somebody may enter. A guest has no roles and enters what is everybody's. */
export const roomsFor = (roles: readonly Role[]): readonly Room[] =>
  ROOMS.filter((room) => !room.for || room.for.some((role) => roles.includes(role)));
