import type { RouteTable } from './route.ts';

/** People, their roles and teams, and how they come in. */
export const ACCOUNT_ROUTES = {
  /** Makes the organisation and its first administrator, with the link that the server printed. */
  setUp: { method: 'POST', path: '/api/set-up', for: 'everybody' },
  signIn: { method: 'POST', path: '/api/sign-in', for: 'everybody' },
  /** For everybody, since a session may have ended by itself meanwhile. */
  signOut: { method: 'POST', path: '/api/sign-out', for: 'everybody' },
  /** The name of the organisation. */
  organisation: { method: 'PUT', path: '/api/organisation', for: 'organisation:manage' },
  /** Whether all is well with the house. */
  overview: { method: 'GET', path: '/api/overview', for: 'organisation:manage' },
  /** Of whom more than a password is asked. */
  signInRules: { method: 'GET', path: '/api/organisation/sign-in', for: 'organisation:manage' },
  changeSignInRules: { method: 'PUT', path: '/api/organisation/sign-in', for: 'organisation:manage' },

  /** What a link is good for; the token comes in the body, so that it stands in no address. */
  followLink: { method: 'POST', path: '/api/links/follow', for: 'everybody' },
  acceptInvitation: { method: 'POST', path: '/api/links/accept', for: 'everybody' },
  choosePassword: { method: 'POST', path: '/api/links/choose-password', for: 'everybody' },
  invitations: { method: 'GET', path: '/api/invitations', for: 'person:manage' },
  invite: { method: 'POST', path: '/api/invitations', for: 'person:manage' },
  revokeInvitation: { method: 'DELETE', path: '/api/invitations/:invitation', for: 'person:manage' },

  /** For an administrator everybody, for a manager the people of their teams. */
  people: { method: 'GET', path: '/api/people', for: 'team:read' },
  person: { method: 'GET', path: '/api/people/:person', for: 'person:read' },
  renamePerson: { method: 'PUT', path: '/api/people/:person/name', for: 'person:manage' },
  personRoles: { method: 'PUT', path: '/api/people/:person/roles', for: 'person:manage' },
  disablePerson: { method: 'POST', path: '/api/people/:person/disable', for: 'person:manage' },
  enablePerson: { method: 'POST', path: '/api/people/:person/enable', for: 'person:manage' },
  /** A link with which they choose a new password. */
  resetPerson: { method: 'POST', path: '/api/people/:person/reset', for: 'person:manage' },
  removeFactorOf: { method: 'DELETE', path: '/api/people/:person/factor', for: 'person:manage' },

  teams: { method: 'GET', path: '/api/teams', for: 'team:read' },
  team: { method: 'GET', path: '/api/teams/:team', for: 'team:read' },
  createTeam: { method: 'POST', path: '/api/teams', for: 'team:manage' },
  renameTeam: { method: 'PUT', path: '/api/teams/:team', for: 'team:manage' },
  deleteTeam: { method: 'DELETE', path: '/api/teams/:team', for: 'team:manage' },
  placeInTeam: { method: 'PUT', path: '/api/teams/:team/people/:person', for: 'team:manage' },

  account: { method: 'GET', path: '/api/account', for: 'account:manage' },
  ownName: { method: 'PUT', path: '/api/account/name', for: 'account:manage' },
  ownPassword: { method: 'PUT', path: '/api/account/password', for: 'account:manage' },
  /** Says again who it is, for what is too weighty for a screen that somebody left open. */
  checkPassword: { method: 'POST', path: '/api/account/check', for: 'account:manage' },
  endSession: { method: 'DELETE', path: '/api/account/sessions/:session', for: 'account:manage' },
  endOtherSessions: { method: 'DELETE', path: '/api/account/sessions', for: 'account:manage' },
  beginFactor: { method: 'POST', path: '/api/account/factor', for: 'account:manage' },
  confirmFactor: { method: 'PUT', path: '/api/account/factor', for: 'account:manage' },
  removeFactor: { method: 'POST', path: '/api/account/factor/remove', for: 'account:manage' },

  /** Begins to sign in, or to come in, with the provider. */
  startSso: { method: 'POST', path: '/api/sso/start', for: 'everybody' },
  /** Where the provider sends people back to. */
  ssoCallback: { method: 'GET', path: '/api/sso/callback', for: 'everybody' },
} as const satisfies RouteTable;
