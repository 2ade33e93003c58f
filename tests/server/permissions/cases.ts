import type { RouteName } from '#protocol';
import { newId } from '../../../src/server/people/tokens.ts';
import type { Things } from './neighbourhood.ts';

/** Whose thing a route is about: a person's, a team's, whoever asks, or nobody's. */
export type About = 'person' | 'team' | 'caller' | 'nobody';

export interface Case {
  readonly about: About;
  /** What the address needs, and a body that would be taken from whoever may send it. */
  readonly parameters?: (things: Things) => Readonly<Record<string, string>>;
  readonly body?: (things: Things) => unknown;
  /** Whether what it was called about is gone afterwards. */
  readonly spends?: boolean;
  /** Whether there is nothing to be found here, so that being let in looks like the rest; tested elsewhere. */
  readonly empty?: boolean;
  /** Whether it is its owner's alone, whatever roles anybody holds. */
  readonly ownOnly?: boolean;
}

const PASSWORD = 'a long enough passphrase';
const CODE = '123456';
const TOKEN = 'A'.repeat(22);
const NAME = () => ({ name: `Name ${newId().slice(0, 6)}` });
const text = 'In words.';

const ofPerson = ({ person }: Things) => ({ person });
const ofTeam = ({ team }: Things) => ({ team });
const ofAttempt = ({ attempt }: Things) => ({ attempt });
const ofAssignment = ({ assignment }: Things) => ({ assignment });

const assignmentFor = ({ team }: Things) => ({
  title: 'First calls',
  note: '',
  content: { what: 'these', scenarios: ['late-parcel'] },
  gated: false,
  assessed: true,
  due: '2026-12-01',
  minimum: 60,
  attempts: 2,
  teams: [team],
  people: [],
});

/**
 * How each route is called. A route without a line here does not compile, so nobody can add one without saying
 * whose things it touches.
 */
export const CASES = {
  health: { about: 'nobody' },
  ready: { about: 'nobody' },
  scenarios: { about: 'caller' },
  scenario: { about: 'caller', parameters: () => ({ scenario: 'late-parcel' }) },
  production: { about: 'caller', parameters: ({ hash }) => ({ hash }) },
  path: { about: 'caller' },
  profile: { about: 'caller', parameters: () => ({ profile: 'me' }), body: NAME },
  profilePlays: { about: 'caller', parameters: () => ({ profile: 'me' }) },
  play: { about: 'person', parameters: ({ play }) => ({ play }), ownOnly: true },
  keepPlay: {
    about: 'person',
    parameters: ({ play }) => ({ play }),
    body: ({ hash }) => ({ scenario: 'late-parcel', hash, seed: 7, moves: [], kind: 'first' }),
    ownOnly: true,
  },
  me: { about: 'nobody' },
  setUp: { about: 'nobody' },
  signIn: { about: 'nobody' },
  signOut: { about: 'nobody' },
  followLink: { about: 'nobody' },
  acceptInvitation: { about: 'nobody' },
  choosePassword: { about: 'nobody' },
  /** There is no provider here: tests/server/sso has one. */
  startSso: { about: 'nobody', empty: true, body: () => ({}) },
  ssoCallback: { about: 'nobody' },
  organisation: { about: 'caller', body: NAME },
  signInRules: { about: 'caller' },
  changeSignInRules: { about: 'caller', body: () => ({ secondFactor: 'own-choice' }) },
  invitations: { about: 'caller' },
  invite: { about: 'caller', body: () => ({ roles: ['trainee'], team: null, email: null }) },
  revokeInvitation: { about: 'caller', parameters: ({ invitation }) => ({ invitation }) },
  people: { about: 'caller' },
  person: { about: 'person', parameters: ofPerson },
  renamePerson: { about: 'person', parameters: ofPerson, body: NAME },
  personRoles: { about: 'person', parameters: ofPerson, body: () => ({ roles: ['trainee'] }) },
  disablePerson: { about: 'person', parameters: ofPerson },
  enablePerson: { about: 'person', parameters: ofPerson },
  resetPerson: { about: 'person', parameters: ofPerson },
  removeFactorOf: { about: 'person', parameters: ofPerson },
  teams: { about: 'caller' },
  team: { about: 'team', parameters: ofTeam },
  createTeam: { about: 'caller', body: NAME },
  renameTeam: { about: 'team', parameters: ofTeam, body: NAME },
  deleteTeam: { about: 'team', parameters: ofTeam },
  placeInTeam: {
    about: 'team',
    parameters: ({ team, person }) => ({ team, person }),
    body: () => ({ parts: ['member'] }),
  },
  account: { about: 'caller' },
  ownName: { about: 'caller', body: NAME },
  ownPassword: { about: 'caller', body: () => ({ old: PASSWORD, password: `${PASSWORD} anew` }) },
  checkPassword: { about: 'caller', body: () => ({ password: PASSWORD }) },
  endSession: { about: 'person', parameters: ({ session }) => ({ session }) },
  endOtherSessions: { about: 'caller' },
  beginFactor: { about: 'caller' },
  confirmFactor: { about: 'caller', body: () => ({ code: CODE }) },
  removeFactor: { about: 'caller', body: () => ({ password: PASSWORD }) },
  attempts: { about: 'caller' },
  startAttempt: { about: 'caller', body: () => ({ id: newId(), scenario: 'late-parcel' }) },
  attempt: { about: 'person', parameters: ofAttempt },
  moveInAttempt: {
    about: 'person',
    parameters: ofAttempt,
    body: () => ({ seq: 0, move: { do: 'reply', choice: TOKEN } }),
  },
  wrapUpAttempt: { about: 'person', parameters: ofAttempt, body: () => ({ wrapUp: {} }) },
  abandonAttempt: { about: 'person', parameters: ofAttempt },
  programme: { about: 'caller' },
  calendar: { about: 'caller' },
  assignmentCalendar: { about: 'person', parameters: ofAssignment },
  draw: { about: 'person', parameters: ({ undrawn }) => ({ assignment: undrawn }) },
  assignable: { about: 'caller' },
  assignments: { about: 'caller' },
  makeAssignment: { about: 'team', body: (things) => ({ ...assignmentFor(things), id: newId() }) },
  assignment: { about: 'person', parameters: ofAssignment },
  changeAssignment: { about: 'person', parameters: ofAssignment, body: assignmentFor },
  deleteAssignment: { about: 'person', parameters: ofAssignment, spends: true },
  closeAssignment: { about: 'person', parameters: ofAssignment },
  excuse: {
    about: 'person',
    parameters: ({ assignment, person }) => ({ assignment, person }),
    body: () => ({ scenario: null, reason: 'On leave.' }),
  },
  certificate: { about: 'person', parameters: ({ assignment, person }) => ({ assignment, person }) },
  checkDraft: { about: 'caller', body: () => ({ text: 'poise: 1' }) },
  published: { about: 'caller' },
  publish: { about: 'caller', body: () => ({ text: 'poise: 1' }) },
  offerAgain: { about: 'caller', parameters: ({ hash }) => ({ hash }) },
  withdraw: { about: 'caller', parameters: ({ hash }) => ({ hash }), spends: true },
  personReview: { about: 'person', parameters: ofPerson },
  attemptReview: { about: 'person', parameters: ofAttempt },
  comment: { about: 'person', parameters: ofAttempt, body: () => ({ id: newId(), move: 0, text }) },
  contest: { about: 'person', parameters: ofAttempt, body: () => ({ id: newId(), move: 0, text }) },
  answerContest: {
    about: 'person',
    parameters: ({ contest }) => ({ contest }),
    body: () => ({ id: newId(), state: 'answered', text }),
  },
  override: {
    about: 'person',
    parameters: ofAttempt,
    body: () => ({ id: newId(), move: 0, skill: 'active-listening', value: 1, reason: 'other', text }),
  },
  withdrawOverride: {
    about: 'person',
    parameters: ({ override }) => ({ override }),
    body: () => ({ id: newId(), text }),
  },
  secondReading: {
    about: 'person',
    parameters: ofAttempt,
    body: () => ({ move: 0, skill: 'active-listening', value: 1 }),
  },
  listForTalk: { about: 'person', parameters: ofAttempt, body: () => ({ move: 0, listed: true }) },
  ownEntries: { about: 'caller' },
  audit: { about: 'caller' },
  personData: { about: 'person', parameters: ofPerson },
  erasePerson: { about: 'person', parameters: ofPerson, spends: true },
  retention: { about: 'caller' },
  overview: { about: 'caller' },
  changeRetention: { about: 'caller', body: () => ({ practice: 12, assessed: 24, leaver: 6 }) },
  mail: { about: 'caller' },
  testMail: { about: 'caller' },
  ownMail: { about: 'caller' },
  changeOwnMail: { about: 'caller', body: () => ({ reminders: false }) },
  agreement: { about: 'caller' },
  teamsWithFigures: { about: 'caller' },
  teamFigures: { about: 'team', parameters: ofTeam },
  teamDecisions: { about: 'team', parameters: ofTeam },
  /** Figures need five people: tests/server/statistics has them. */
  teamDecision: {
    about: 'team',
    empty: true,
    parameters: ({ team, hash }) => ({ team, hash, beat: 'opening' }),
  },
  teamExport: { about: 'team', parameters: ofTeam },
  itemScenarios: { about: 'caller' },
  itemScenario: { about: 'caller', parameters: () => ({ scenario: 'late-parcel' }) },
} as const satisfies Record<RouteName, Case>;
