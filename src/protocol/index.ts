export {
  accountSchema,
  checkRequestSchema,
  confirmFactorRequestSchema,
  doneSchema,
  emailSchema,
  factorSchema,
  idSchema,
  nameRequestSchema,
  PASSWORD_LENGTH,
  passwordRequestSchema,
  recoverySchema,
  rolesSchema,
  setUpRequestSchema,
  shownNameSchema,
  signInRequestSchema,
  signInRulesSchema,
} from './account.ts';
export type {
  Account,
  CheckRequest,
  Done,
  Factor,
  NameRequest,
  PasswordRequest,
  Recovery,
  SetUpRequest,
  SignInRequest,
  SignInRules,
} from './account.ts';
export {
  acceptRequestSchema,
  choosePasswordRequestSchema,
  followedLinkSchema,
  followLinkRequestSchema,
  invitationListSchema,
  inviteRequestSchema,
  linkSchema,
  SSO_FAILURES,
  ssoStartedSchema,
  startSsoRequestSchema,
} from './account-links.ts';
export type {
  AcceptRequest,
  ChoosePasswordRequest,
  FollowedLink,
  InvitationList,
  InviteRequest,
  Link,
  SsoFailure,
} from './account-links.ts';
export {
  PARTS,
  PEOPLE_PAGE,
  peopleSchema,
  personSchema,
  placeRequestSchema,
  rolesRequestSchema,
  teamListSchema,
  teamSchema,
} from './account-people.ts';
export type { Part, People, Person, PlaceRequest, RolesRequest, Team, TeamList } from './account-people.ts';
export {
  ATTEMPT_STATES,
  attemptListSchema,
  attemptMoveRequestSchema,
  attemptRequestSchema,
  attemptSchema,
  attemptWrapUpSchema,
} from './attempt.ts';
export type {
  Attempt,
  AttemptCard,
  AttemptLine,
  AttemptList,
  AttemptMove,
  AttemptMoveRequest,
  AttemptQuestions,
  AttemptRequest,
  AttemptState,
  AttemptTold,
  AttemptTurn,
  AttemptWrapUp,
} from './attempt.ts';
export { overviewSchema } from './overview.ts';
export type { Overview } from './overview.ts';
export { FAULTS, faultSchema } from './fault.ts';
export type { Fault, FaultCode } from './fault.ts';
export {
  PERSON_HEADER,
  POISE_HEADER,
  POISE_HEADER_VALUE,
  PROFILE_HEADER,
  REQUEST_HEADER,
} from './headers.ts';
export { itemScenarioSchema, itemScenariosSchema } from './item-statistics.ts';
export type {
  ItemDecision,
  ItemReview,
  ItemScenario,
  ItemScenarios,
  ItemSituation,
} from './item-statistics.ts';
export { hashSchema, playIdSchema, profileIdSchema, scenarioIdSchema } from './ids.ts';
export { librarySchema, scenarioCardSchema } from './library.ts';
export type { LibraryList, ScenarioCard } from './library.ts';
export { MAIL_FAILURES, mailStateSchema, ownMailRequestSchema, ownMailSchema } from './mail.ts';
export type { MailFailure, MailState, OwnMail } from './mail.ts';
export { meSchema } from './me.ts';
export type { Me } from './me.ts';
export { moveSchema } from './move.ts';
export { auditPageSchema, retentionSchema } from './privacy.ts';
export type { AuditEntry, AuditPage, Retention } from './privacy.ts';
export { draftRequestSchema, draftVerdictSchema, publishedListSchema } from './publishing.ts';
export type { DraftRequest, DraftVerdict, Published, PublishedList } from './publishing.ts';
export {
  ADDRESS_LIMIT,
  ANSWER_LIMIT,
  BODY_LIMIT,
  DRAFT_LIMIT,
  MOVES_LIMIT,
  NAME_LIMIT,
  PAGE_SIZE,
} from './limits.ts';
export { OWN_PROFILE, pathTo, ROUTES } from './paths.ts';
export type { PathParameters, RouteName } from './paths.ts';
export { may, PERMISSIONS, RELATIONS, relationsOf } from './permissions.ts';
export type { Permission, Relation } from './permissions.ts';
export { PLAY_KINDS, playListSchema, playRequestSchema, playSchema } from './play.ts';
export type { Play, PlayKind, PlayList, PlayRequest } from './play.ts';
export { productionSchema } from './production.ts';
export { profileRequestSchema, profileSchema } from './profile.ts';
export type { Profile, ProfileRequest } from './profile.ts';
export {
  assignableSchema,
  ASSIGNMENT_DEFAULTS,
  ASSIGNMENT_LIMITS,
  assignmentListSchema,
  assignmentRequestSchema,
  assignmentSchema,
  certificateSchema,
  excuseRequestSchema,
  madeSchema,
  newAssignmentSchema,
  ownAssignmentAnswerSchema,
  programmeSchema,
  STANDINGS,
} from './programme.ts';
export type {
  Assignable,
  AssignedPerson,
  Assignment,
  AssignmentContent,
  AssignmentLine,
  AssignmentList,
  AssignmentRequest,
  Certificate,
  ExcuseRequest,
  NewAssignment,
  OwnAssignment,
  OwnItem,
  Programme,
  Standing,
  StandingCounts,
} from './programme.ts';
export { agreementSchema, OVERRIDE_REASONS } from './rating.ts';
export type { Agreement, Drift, Drifts, OverrideReason, Raters } from './rating.ts';
export {
  attemptReviewSchema,
  commentRequestSchema,
  CONTEST_STATES,
  contestAnswerRequestSchema,
  contestRequestSchema,
  overrideRequestSchema,
  personReviewSchema,
  readingRequestSchema,
  reviewNotesSchema,
  talkRequestSchema,
  withdrawalRequestSchema,
  WORDS_LIMIT,
} from './review.ts';
export type {
  AttemptReview,
  CommentRequest,
  Contest,
  ContestAnswerRequest,
  ContestRequest,
  ContestState,
  OverrideLayer,
  OverrideRequest,
  PersonReview,
  Reading,
  ReadingRequest,
  ReviewBy,
  ReviewComment,
  ReviewedAttempt,
  ReviewedSkill,
  ReviewNotes,
  TalkPoint,
  TalkRequest,
  WithdrawalRequest,
} from './review.ts';
export { ROLES } from './roles.ts';
export type { Role } from './roles.ts';
export { attemptPath } from './routes/attempts.ts';
export { practicePath } from './routes/practice.ts';
export { pathSchema } from './path.ts';
export type { PathAnswer } from './path.ts';
export { learningPath } from './routes/path.ts';
export { programmePath } from './routes/programme.ts';
export type { Admission, Route, RouteRate } from './routes/route.ts';
export { scoreSchema } from './score.ts';
export type { Score } from './score.ts';
export {
  SMALLEST_GROUP,
  teamDecisionSchema,
  teamDecisionsSchema,
  teamFiguresSchema,
  teamsWithFiguresSchema,
} from './statistics.ts';
export type {
  Alert,
  Band,
  GroupDecision,
  GroupOption,
  Huddle,
  Member,
  MomentLine,
  Reliability,
  TeamDecision,
  TeamDecisions,
  TeamFigures,
  TeamsWithFigures,
} from './statistics.ts';
export { turningPointSchema, wrapUpSchema } from './wrap-up.ts';
export type { TurningPoint, WrapUp } from './wrap-up.ts';
