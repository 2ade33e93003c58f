import { ASSIGNMENT_DEFAULTS, pathTo } from '#protocol';
import type { Assignment, AssignmentRequest, Programme } from '#protocol';
import type { Production } from '#dialogue';
import { fakeBeat, fakeEnding, fakeOption, fakeProduction } from '../../dialogue/fake-production.ts';
import { attemptBy, attemptId, attemptIn } from '../attempts/assessed.ts';
import { newId } from '../../../src/server/people/tokens.ts';
import { hashed } from '../fixture/parcel.ts';
import { person, team } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { tryOut } from '../fixture/try-out.ts';
import type { TryOut } from '../fixture/try-out.ts';

export const WELL = 'I will find it for you.';
export const BADLY = 'That is not my department.';

const rated = (value: number) => ({ 'active-listening': { value, sd: null, raters: 0 } });

/** A talk of one reply: well done it ends with 80 points, badly done with 10. */
export function talk(id: string): Production {
  return hashed(
    fakeProduction({
      id,
      title: `The talk ${id}`,
      beats: [
        fakeBeat({
          replies: [
            fakeOption({
              id: 'well',
              wordings: [WELL],
              rating: rated(2),
              to: [{ when: null, to: 'found' }],
            }),
            fakeOption({
              id: 'badly',
              wordings: [BADLY],
              rating: rated(-2),
              to: [{ when: null, to: 'gone' }],
            }),
          ],
        }),
      ],
      endings: [fakeEnding(), fakeEnding({ id: 'gone', class: 'lost', utility: 10 })],
    }),
  );
}

const DAY = 24 * 60 * 60 * 1000;
/** When the clock of a test begins: a Sunday, ten in the morning. */
const BEGINS = Date.UTC(2026, 2, 1, 10);

export interface Place extends TryOut {
  /** Looks after the team of Cleo and Dan. */
  readonly mara: SignedIn;
  readonly cleo: SignedIn;
  readonly dan: SignedIn;
  readonly team: string;
  /** Lets days go by; everybody stays signed in. */
  wait(days: number): Promise<void>;
}

/** A house with a manager, her team of two, and three talks. */
export async function place(overrides: Parameters<typeof tryOut>[0] = {}): Promise<Place> {
  let now = BEGINS;
  const clock = { now: () => (now += 10) };
  const world = await tryOut({ clock, ...overrides }, ['talk-a', 'talk-b', 'talk-c'].map(talk));
  const mara = await person(world, 'Mara', 'manager', 'trainee');
  const cleo = await person(world, 'Cleo', 'trainee');
  const dan = await person(world, 'Dan', 'trainee');
  const returns = await team(world, 'Returns', { managers: [mara], members: [cleo, dan] });
  const stay = () =>
    world.parts.database.write((tables) =>
      tables
        .updateTable('session')
        .set({
          seen_at: new Date(now).toISOString(),
          expires_at: new Date(now + 365 * DAY).toISOString(),
        })
        .execute(),
    );
  await stay();
  return {
    ...world,
    mara,
    cleo,
    dan,
    team: returns,
    async wait(days) {
      now += days * DAY;
      await stay();
    },
  };
}

/** A request for the talks A and B, for nobody yet. */
export const wish = (overrides: Partial<AssignmentRequest> = {}): AssignmentRequest => ({
  title: 'First week',
  note: '',
  content: { what: 'these', scenarios: ['talk-a', 'talk-b'] },
  gated: false,
  assessed: true,
  due: '2026-03-10',
  minimum: ASSIGNMENT_DEFAULTS.minimum,
  attempts: ASSIGNMENT_DEFAULTS.attempts,
  teams: [],
  people: [],
  ...overrides,
});

export const give = (manager: SignedIn, request: AssignmentRequest, id = newId()): Promise<Response> =>
  manager.ask('POST', pathTo('makeAssignment'), { ...request, id });

/** Gives it, and the id that it got. */
export async function given(manager: SignedIn, request: AssignmentRequest): Promise<string> {
  const response = await give(manager, request);
  const body = (await response.json()) as { readonly id?: string };
  if (body.id === undefined) throw new Error(`Not given: ${JSON.stringify(body)}`);
  return body.id;
}

export const programmeOf = async (one: SignedIn): Promise<Programme> =>
  (await (await one.ask('GET', pathTo('programme'))).json()) as Programme;

/** How somebody stands with each scenario of their first assignment, and with the whole. */
export async function standingsOf(one: SignedIn): Promise<readonly string[]> {
  const [first] = (await programmeOf(one)).assignments;
  return first ? [first.standing, ...first.items.map(({ standing }) => standing)] : [];
}

export const viewOf = async (manager: SignedIn, assignment: string): Promise<Assignment> =>
  (await (await manager.ask('GET', pathTo('assignment', { assignment }))).json()) as Assignment;

let attempts = 0;

export const begin = (one: SignedIn, scenario: string, assignment: string) => {
  const attempt = attemptBy(one.ask, attemptId(++attempts));
  return { attempt, started: attempt.start(scenario, assignment) };
};

/** Plays a talk under an assignment, well or badly, to the end of the questions after it. */
export async function sit(
  one: SignedIn,
  { scenario, assignment, says }: { scenario: string; assignment: string; says: string },
): Promise<void> {
  const { attempt, started } = begin(one, scenario, assignment);
  const view = await attemptIn(await started);
  const choice = view.replies.find(({ text }) => text === says)?.choice;
  if (choice === undefined) throw new Error(`Nothing to reply: ${JSON.stringify(view)}`);
  await attempt.move(0, { do: 'reply', choice });
  await attempt.wrapUp();
}
