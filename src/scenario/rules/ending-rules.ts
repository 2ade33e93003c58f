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

/** A place that names where it leads: the data and the key that hold the name. */
interface WrittenWay {
  readonly holder: object;
  readonly key: string;
  readonly to: string | undefined;
}

function waysWritten({ draft }: Case): WrittenWay[] {
  const routes = allOptions(draft).flatMap((option): WrittenWay[] => {
    const { to } = option;
    if (typeof to !== 'object') return [{ holder: option, key: 'to', to }];
    return to.map((route) => ({ holder: route, key: 'to', to: route.to }));
  });
  const heads = (['leaves', 'runs-out'] as const).map((key) => ({ holder: draft, key, to: draft[key] }));
  return [...routes, ...heads];
}

export const conditionsAreForEnd: Rule = (theCase) => {
  const { draft, reports, origins } = theCase;
  const conditional = new Set(
    endingsOf(theCase)
      .filter(({ ending }) => origins.has(ending, 'when'))
      .map(({ id }) => id),
  );
  for (const { holder, key, to } of waysWritten(theCase)) {
    if (to === undefined || !conditional.has(to)) continue;
    reports.add('ending-not-by-end', origins.at(holder, key), {
      message: `The ending "${to}" has a condition, which only \`to: end\` asks for.`,
      suggest:
        holder === draft
          ? 'Name an ending without `when`.'
          : 'Write `to: end`, or delete the `when` of the ending.',
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
