/** Every page's address, once: the routes match by it and links are made from it. */
export const PAGES = {
  library: '/',
  /** The brief; `?mode=realistic` opens it without a coach, whatever was chosen last. */
  scenario: '/scenario/:id',
  play: '/play/:id',
  wrapUp: '/play/:id/wrap-up',
  report: '/play/:id/report',
  /** Before an assessed attempt at a scenario, by its id; `?assignment=` says what it is for. */
  assessment: '/assessment/:id',
  attempt: '/attempt/:id',
  attemptWrapUp: '/attempt/:id/wrap-up',
  attemptReport: '/attempt/:id/report',
  progress: '/progress',
  path: '/path',
  guide: '/guide',
  /** A page of the field guide: of a customer, a situation, a behaviour, a counterfeit, or on letting somebody go. */
  guideEntry: '/guide/:id',
  settings: '/settings',
  account: '/account',
  yourData: '/account/data',
  /** For whoever has work given to them. */
  due: '/due',
  /** Of an assignment that was completed; `?person=` where it is somebody else's. */
  certificate: '/certificate/:id',
  /** For managers: the teams that they look after. */
  team: '/team',
  oneTeam: '/team/:id',
  teamDecisions: '/team/:id/decisions',
  /** `?version=` and `&beat=` say which moment. */
  teamDecision: '/team/:id/decision',
  huddle: '/team/:id/huddle',
  /** Somebody of a team, and one of their assessed attempts, for who manages them. */
  member: '/team/people/:id',
  review: '/team/attempts/:id',
  assignments: '/assignments',
  /** `?from=` names one to copy. */
  newAssignment: '/assignments/new',
  assignment: '/assignments/:id',
  changeAssignment: '/assignments/:id/change',
  /** For trainers. */
  scenarios: '/scenarios',
  statistics: '/statistics',
  scenarioStatistics: '/statistics/:id',
  /** For administrators. */
  people: '/people',
  overview: '/people/overview',
  record: '/people/record',
  retention: '/people/retention',
  houseSettings: '/people/settings',
  teams: '/people/teams',
  teamPeople: '/people/teams/:id',
  person: '/people/:id',
  /** These need nobody to be signed in. What follows the # of a link never reaches a server. */
  signIn: '/sign-in',
  setUp: '/set-up',
  join: '/join',
  choosePassword: '/choose-password',
} as const;
export type PageName = keyof typeof PAGES;

type WithId = {
  [Name in PageName]: (typeof PAGES)[Name] extends `${string}:id${string}` ? Name : never;
}[PageName];
type WithoutId = Exclude<PageName, WithId>;

/** The address of a page; a scenario's page takes its id, the pages of a play take the play's. */
export function addressOf(page: WithoutId): string;
export function addressOf(page: WithId, id: string): string;
export function addressOf(page: PageName, id = ''): string {
  return PAGES[page].replace(':id', encodeURIComponent(id));
}
