import { END } from '#dialogue';
import type { Case, Rule } from './rule.ts';
import { allOptions, waysOf } from './walk.ts';

const endingsOf = ({ draft }: Case) =>
  Object.entries(draft.endings ?? {}).flatMap(([id, ending]) => (ending ? [{ id, ending }] : []));

export const endingsHaveOneValue: Rule = (theCase) => {
  const { reports, origins } = theCase;
  for (const { ending } of endingsOf(theCase)) {
    const sliders = origins.has(ending, 'sliders');
    const utility = origins.has(ending, 'utility');
    if (sliders && utility) {
      reports.add('value-twice', origins.atKey(ending, 'utility'), {
        message: 'The ending has both sliders and a utility.',
        suggest: 'Keep one of them.',
      });
    } else if (!sliders && !utility) {
      reports.add('value-missing', origins.at(ending), {
        message: 'Nothing says what the ending is worth.',
        suggest: 'Add `sliders: { solved: 5, fair: 5, line: 5, safe: 5 }`, or `utility: 50`.',
      });
    }
  }
};

export const conditionsAreForEnd: Rule = (theCase) => {
  const { draft, reports, origins } = theCase;
  const conditional = new Set(
    endingsOf(theCase)
      .filter(({ ending }) => origins.has(ending, 'when'))
      .map(({ id }) => id),
  );
  const message = (id: string): string =>
    `The ending "${id}" has a condition, which only \`to: end\` asks for.`;
  const suggest = 'Write `to: end`, or delete the `when` of the ending.';
  for (const option of allOptions(draft)) {
    const { to } = option;
    if (typeof to === 'string' && conditional.has(to)) {
      reports.add('ending-not-by-end', origins.at(option, 'to'), { message: message(to), suggest });
    }
    for (const route of typeof to === 'object' ? to : []) {
      if (route.to === undefined || !conditional.has(route.to)) continue;
      reports.add('ending-not-by-end', origins.at(route, 'to'), { message: message(route.to), suggest });
    }
  }
  for (const key of ['leaves', 'runs-out'] as const) {
    const id = draft[key];
    if (id === undefined || !conditional.has(id)) continue;
    reports.add('ending-not-by-end', origins.at(draft, key), {
      message: message(id),
      suggest: 'Name an ending without `when`.',
    });
  }
};

export const endFindsAnEnding: Rule = (theCase) => {
  const { draft, reports, origins } = theCase;
  const endings = endingsOf(theCase);
  if (endings.length === 0 || !draft.endings) return;
  const asked = allOptions(draft).some((option) => waysOf(option).includes(END));
  const open = endings.findIndex(({ ending }) => !origins.has(ending, 'when'));
  if (asked && open < 0) {
    reports.add('no-ending-for-end', origins.at(draft, 'endings'), {
      message: 'Every ending has a condition, so `to: end` may find none.',
      suggest: 'Let the last ending have no `when`.',
    });
  }
  endings.forEach(({ ending }, index) => {
    if (!origins.has(ending, 'when') || (asked && (open < 0 || index < open))) return;
    reports.add('ending-never-taken', origins.atKey(ending, 'when'), {
      message: asked
        ? `An ending without a condition stands before this one, so \`to: end\` never comes to it.`
        : 'Nothing leads to `end`, so this ending is never taken.',
      suggest: asked
        ? 'Move it up, above the first ending without `when`.'
        : 'Write `to: end` where it should be judged.',
    });
  });
};
