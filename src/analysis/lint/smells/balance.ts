import type { Behaviour } from '#base';
import { example, libraryExample, longExample } from '../example.ts';
import { ofLibrary } from '../library.ts';
import type { LibrarySmell } from '../library.ts';
import { percent, quoted } from '../phrases.ts';
import { offers } from './skills.ts';

const ENOUGH_OFFERS = 8;
const BEST_WHEN_OFFERED = { least: 0.2, most: 0.7 };

const unbalanced: LibrarySmell = {
  entry: {
    code: 'PA583',
    severity: 'warning',
    title: 'A behaviour is nearly always right, or nearly never',
    happened:
      'Where it is offered, over the whole library, the behaviour is best in more than 70 % or fewer than 20 % of the decisions.',
    why: 'Over many scenarios that is learnt as a rule, whatever each of them says.',
    todo: 'Offer it at the wrong moment, or let it be right for once.',
    bad: longExample(
      9,
      ['does: [real-choice]', 'does: [next-step]'],
      ['does: [check-picture]', 'does: [next-step]'],
      ['does: [whats-open]', 'does: [next-step]'],
      ['does: [credit]', 'does: [next-step]'],
      ['does: [real-reason]', 'does: [next-step]'],
    ),
    good: longExample(9),
  },
  find: ({ members }) => {
    const counts = new Map<Behaviour, { offered: number; best: number }>();
    for (const member of members) {
      for (const [behaviour, { offered, best }] of offers(member)) {
        const known = counts.get(behaviour) ?? { offered: 0, best: 0 };
        counts.set(behaviour, { offered: known.offered + offered.length, best: known.best + best });
      }
    }
    return [...counts].flatMap(([behaviour, { offered, best }]) => {
      const share = best / offered;
      if (offered < ENOUGH_OFFERS) return [];
      if (share >= BEST_WHEN_OFFERED.least && share <= BEST_WHEN_OFFERED.most) return [];
      return ofLibrary(
        `"${behaviour}" is best in ${best} of the ${offered} decisions that offer it (${percent(share)}).`,
      );
    });
  },
};

const ENOUGH_SCENARIOS = 6;
const MOST_OF_A_KIND = 0.6;

const oneKind: LibrarySmell = {
  entry: {
    code: 'PA584',
    severity: 'info',
    title: 'The library has too much of one kind',
    happened:
      'More than 60 % of six or more scenarios share a channel, or two that are no twins share the customer’s name.',
    why: 'A library that always sounds alike teaches one voice, and a name that comes back is taken for the same person.',
    todo: 'Set the next scenario elsewhere, and give the customer another name.',
    bad: libraryExample(
      example(),
      example(['id: late-parcel\n', 'id: wrong-parcel\n'], ['twin: late-parcel-b', 'twin: wrong-parcel-b']),
    ),
    good: libraryExample(
      example(),
      example(
        ['id: late-parcel\n', 'id: wrong-parcel\n'],
        ['twin: late-parcel-b', 'twin: wrong-parcel-b'],
        ['Robin Ames', 'Ines Varga'],
      ),
    ),
  },
  find: ({ members }) => {
    const scenarios = members.map(({ scenario }) => scenario);
    const channels = grouped(scenarios, ({ channel }) => channel);
    const names = grouped(scenarios, ({ customer }) => customer.name);
    const most = [...channels].filter(
      ([, of]) => scenarios.length >= ENOUGH_SCENARIOS && of.length / scenarios.length > MOST_OF_A_KIND,
    );
    const shared = [...names].filter(([, of]) =>
      of.some((one) => of.some(({ id }) => id !== one.id && one.twin !== id)),
    );
    return [
      ...most.map(([channel, of]) =>
        ofLibrary(`${of.length} of ${scenarios.length} scenarios are by ${channel}.`),
      ),
      ...shared.map(([name, of]) =>
        ofLibrary(`"${name}" is the customer of ${quoted(of.map(({ id }) => id))}.`),
      ),
    ];
  },
};

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Whether a library is as manifold as its customers. */
export const BALANCE_SMELLS: readonly LibrarySmell[] = [unbalanced, oneKind];
