/** People and how they come in. Names and addresses of people stand in `person` alone. */
export interface AccountTables {
  readonly organisation: {
    readonly id: number;
    readonly name: string;
    readonly since: string;
    /** Of whom a second factor is asked beside a password: of everybody but trainees, or of nobody. */
    readonly second_factor: 'staff' | 'own-choice';
  };
  readonly person: PersonTable;
  readonly team: { readonly id: string; readonly name: string; readonly since: string };
  readonly membership: {
    readonly team: string;
    readonly person: string;
    /** `member` is trained in the team, `manager` looks after it; one person may be both. */
    readonly part: 'member' | 'manager';
    readonly since: string;
  };
  readonly session: {
    /** SHA-256 of the token in the cookie: a stolen copy of the database opens no session. */
    readonly key: string;
    /** What the session is called on screens and in addresses. */
    readonly id: string;
    readonly person: string;
    readonly created_at: string;
    readonly seen_at: string;
    /** When its person last proved with the password or the provider that it is them. */
    readonly checked_at: string;
    /** Ends then, whatever happens. */
    readonly expires_at: string;
    /** What the browser calls itself. */
    readonly agent: string;
    /** How its person proved who they are: a provider asks for a second factor of its own. */
    readonly began_by: 'password' | 'provider';
  };
  readonly invitation: {
    /** SHA-256 of the token in the link. */
    readonly key: string;
    readonly id: string;
    /** What following the link does. */
    readonly purpose: 'set-up' | 'invitation' | 'reset';
    /** For a reset: whose password. */
    readonly person: string | null;
    readonly email: string | null;
    /** JSON array of roles. */
    readonly roles: string;
    readonly team: string | null;
    /** Null for what the operator issued on the machine itself. */
    readonly issued_by: string | null;
    readonly created_at: string;
    readonly expires_at: string;
    readonly used_at: string | null;
  };
  /** Who somebody is at an OpenID provider. Never linked by address. */
  readonly identity: { readonly issuer: string; readonly subject: string; readonly person: string };
  /** Failures to sign in, by a hash of what was tried; shared by all processes. */
  readonly sign_in_failure: {
    readonly key: string;
    readonly count: number;
    readonly last_at: string;
  };
}

export interface PersonTable {
  readonly id: string;
  readonly name: string;
  /** Lower case; null only where a provider gave none. */
  readonly email: string | null;
  /** JSON array of roles. */
  readonly roles: string;
  /** PHC string of argon2id; null for who signs in elsewhere. */
  readonly password: string | null;
  /** Secret of the second factor in base32, once it is confirmed. */
  readonly totp: string | null;
  /** The same while it waits for its first code. */
  readonly totp_pending: string | null;
  /** Last time step whose code was taken, so that no code is good twice. */
  readonly totp_step: number | null;
  /** JSON array of SHA-256 of the recovery codes that are left. */
  readonly recovery: string;
  readonly since: string;
  readonly disabled_at: string | null;
}
