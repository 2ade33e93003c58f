import type { Overview } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { isOnlyHere } from '../only-here.ts';

/** One thing about the house: as it should be, to be looked at, or merely to be known. */
export interface Check {
  readonly name: string;
  readonly state: 'well' | 'look' | 'know';
  readonly says: string;
  /** Where something can be done about it. */
  readonly to?: string;
}

const of = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`);

/** From so many refused sign-ins a day on it may be more than mistyped passwords. */
const MANY_REFUSED = 20;

/**
 * Everything that an administrator asks when they ask whether all is well; what needs them stands first. The host is
 * the one by which they came.
 */
export function checksOf(overview: Overview, host: string): readonly Check[] {
  const checks = [
    work(overview),
    ...(isOnlyHere(host) ? [ONLY_HERE] : []),
    signIns(overview),
    ...people(overview),
    mail(overview),
    BACKUPS,
  ];
  const rank = { look: 0, well: 1, know: 2 } as const;
  return checks.toSorted((a, b) => rank[a.state] - rank[b.state]);
}

const work = ({ unready }: Overview): Check => ({
  name: 'The server',
  state: unready === null ? 'well' : 'look',
  says: unready ?? 'It takes work and keeps what it has acknowledged.',
});

const ONLY_HERE: Check = {
  name: 'The address',
  state: 'look',
  says: 'You came by an address that works only on this computer. Set BASE_URL so that others can reach it: “For others than yourself” in docs/operation.md.',
};

function signIns({ refusedSignIns: { times, accounts } }: Overview): Check {
  const towards = of(accounts, 'one account', 'accounts');
  return {
    name: 'Signing in',
    state: times >= MANY_REFUSED ? 'look' : 'well',
    says:
      times === 0
        ? 'Nobody was refused in the last 24 hours.'
        : `Refused ${of(times, 'once', 'times')} in the last 24 hours, towards ${towards}. The record says when.`,
    to: addressOf('record'),
  };
}

function people(overview: Overview): readonly Check[] {
  const { withoutFactor, teamsWithoutManager, withoutTeam, invited } = overview;
  const checks: Check[] = [
    {
      name: 'Second factor',
      state: withoutFactor === 0 ? 'well' : 'look',
      says:
        withoutFactor === 0
          ? 'Everybody of whom one is asked has one.'
          : `${of(withoutFactor, 'One person', 'people')} of whom it is asked ${withoutFactor === 1 ? 'has' : 'have'} none yet. They can do nothing else until then.`,
      to: addressOf('people'),
    },
    {
      name: 'Teams',
      state: teamsWithoutManager === 0 ? 'well' : 'look',
      says:
        teamsWithoutManager === 0
          ? 'Every team has somebody who looks after it.'
          : `Nobody looks after ${of(teamsWithoutManager, 'one team', 'teams')}.`,
      to: addressOf('teams'),
    },
  ];
  if (withoutTeam > 0)
    checks.push({
      name: 'People without a team',
      state: 'know',
      says: `${of(withoutTeam, 'One trainee is', 'trainees are')} in no team, so no manager sees how they do.`,
      to: addressOf('people'),
    });
  if (invited > 0)
    checks.push({
      name: 'Invitations',
      state: 'know',
      says: `${of(invited, 'One link has', 'links have')} not been followed yet.`,
      to: addressOf('people'),
    });
  return checks;
}

const mail = ({ mail: { on, failing } }: Overview): Check => ({
  name: 'Mail',
  state: failing ? 'look' : on ? 'well' : 'know',
  says: failing
    ? 'The last mail did not get out.'
    : on
      ? 'Mails go out.'
      : 'No mail server is set up: links are copied and sent by hand.',
  to: addressOf('houseSettings'),
});

/** The server is not told when somebody makes one, so it cannot say more than how. */
const BACKUPS: Check = {
  name: 'Backups',
  state: 'know',
  says: 'They are made from outside, by “poise db backup FILE”, which may run while people play. Poise does not see when the last one was made.',
};
