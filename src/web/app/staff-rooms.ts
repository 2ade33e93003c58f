import {
  AssignmentScreen,
  AssignmentsScreen,
  ChangeAssignmentScreen,
  HuddleScreen,
  ManagedTeamsScreen,
  MemberScreen,
  NewAssignmentScreen,
  ReviewScreen,
  TeamDecisionScreen,
  TeamDecisionsScreen,
  TeamScreen,
} from '../manager/index.ts';
import {
  HouseSettingsScreen,
  OverviewScreen,
  PeopleScreen,
  PersonScreen,
  RecordScreen,
  RetentionScreen,
  TeamPeopleScreen,
  TeamsScreen,
} from '../administrator/index.ts';
import { DraftsScreen, ScenarioStatisticsScreen, StatisticsScreen } from '../trainer/index.ts';
import type { Room } from './rooms.ts';

/** The rooms of managers, trainers and administrators, as `rooms.ts` has those of trainees. */
export const STAFF_ROOMS: readonly Room[] = [
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
  { page: 'scenarios', screen: DraftsScreen, for: ['trainer', 'administrator'], entry: 'Scenarios' },
  { page: 'people', screen: PeopleScreen, for: ['administrator'], entry: 'People' },
  { page: 'teams', screen: TeamsScreen, for: ['administrator'] },
  { page: 'teamPeople', screen: TeamPeopleScreen, for: ['administrator'] },
  { page: 'overview', screen: OverviewScreen, for: ['administrator'] },
  { page: 'record', screen: RecordScreen, for: ['administrator'] },
  { page: 'retention', screen: RetentionScreen, for: ['administrator'] },
  { page: 'houseSettings', screen: HouseSettingsScreen, for: ['administrator'] },
  { page: 'person', screen: PersonScreen, for: ['administrator'] },
  { page: 'member', screen: MemberScreen, for: ['manager'] },
  { page: 'review', screen: ReviewScreen, for: ['manager'] },
];
