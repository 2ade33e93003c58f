import type { AuthoredVariant } from '../format/line-shape.ts';
import type { Draft } from '../shape/shape.ts';
import type { Case, Rule } from './rule.ts';
import {
  allOptions,
  beatsOf,
  compared,
  customerLines,
  optionsOf,
  spokenWordings,
  wordingsOf,
} from './walk.ts';
import type { LineDraft } from './walk.ts';

type Variants = readonly (string | Draft<AuthoredVariant>)[];

/** Every list of variants in the file. */
function variantLists({ draft }: Case): Variants[] {
  const lines: (LineDraft | undefined)[] = [
    ...beatsOf(draft).flatMap(([, beat]) => [
      beat.happens,
      beat.says,
      ...optionsOf(beat).map(({ option }) => option.reaction),
    ]),
    ...Object.values(draft.signatures ?? {}),
    ...Object.values(draft.endings ?? {}).map((ending) => ending?.says),
  ];
  return lines.filter((line) => typeof line === 'object');
}

const isConditional = (item: object | string | undefined, { origins }: Case): boolean =>
  typeof item === 'object' && origins.has(item, 'when');

export const lastVariantAlwaysFits: Rule = (theCase) => {
  const { reports, origins } = theCase;
  for (const variants of variantLists(theCase)) {
    const last = variants.at(-1);
    if (typeof last === 'object' && isConditional(last, theCase)) {
      reports.add('conditional-last-variant', origins.atKey(last, 'when'), {
        message: 'The last variant has a condition, so at times nothing would be said.',
        suggest: 'Add a variant without `when` at the end.',
      });
    }
    if (variants.every((item) => typeof item === 'string')) continue;
    const first = variants.findIndex((item) => !isConditional(item, theCase));
    if (first < 0 || first === variants.length - 1) continue;
    reports.add('never-said', origins.at(variants, first + 1), {
      message: 'The variant before this one has no condition, so this one is never said.',
      suggest: 'Give the one before it a `when`, or move it to the end.',
    });
  }
};

export const lastRouteAlwaysFits: Rule = (theCase) => {
  const { draft, reports, origins } = theCase;
  for (const option of allOptions(draft)) {
    const { to } = option;
    if (to === undefined || typeof to === 'string') continue;
    const last = to.at(-1);
    if (last && isConditional(last, theCase)) {
      reports.add('conditional-last-route', origins.atKey(last, 'when'), {
        message: 'The last way has a condition, so at times there would be no way on.',
        suggest: 'Add a way without `when` at the end.',
      });
    }
    const first = to.findIndex((route) => !isConditional(route, theCase));
    if (first < 0 || first === to.length - 1) continue;
    reports.add('never-said', origins.at(to, first + 1), {
      message: 'The way before this one has no condition, so this one is never taken.',
      suggest: 'Give the one before it a `when`, or move it to the end.',
    });
  }
};

export const variantsHaveTheirOwnIds: Rule = (theCase) => {
  const { reports, origins } = theCase;
  for (const variants of variantLists(theCase)) {
    const seen = new Set<string>();
    variants.forEach((item, index) => {
      const id = String((typeof item === 'object' ? item.id : undefined) ?? index + 1);
      if (typeof item === 'object' && seen.has(id)) {
        reports.add('same-variant', origins.at(item, 'id'), {
          message: `Two variants of this line are called "${id}".`,
          suggest: 'Give one of them another id.',
        });
      }
      seen.add(id);
    });
  }
};

export const recordingsHaveOneWording: Rule = (theCase) => {
  const { reports, origins } = theCase;
  for (const variants of variantLists(theCase)) {
    for (const item of variants) {
      if (typeof item === 'string' || item.audio === undefined || spokenWordings(item.text).length < 2)
        continue;
      reports.add('recording-of-several', origins.at(item, 'audio'), {
        message: 'One recording cannot hold several wordings.',
        suggest: 'Keep one wording, or make a variant with its own recording of each.',
      });
    }
  }
};

export const beatsSaySomething: Rule = ({ draft, reports, origins }) => {
  for (const [, beat] of beatsOf(draft)) {
    if (origins.has(beat, 'says') || origins.has(beat, 'happens')) continue;
    reports.add('nothing-said', origins.at(beat), {
      message: 'In this beat nobody says anything and nothing happens.',
      suggest: 'Add `says`, or `happens` for what the narrator tells.',
    });
  }
};

export const cuesAreSaid: Rule = ({ draft, reports, origins }) => {
  for (const [, beat] of beatsOf(draft)) {
    if (beat.cue === undefined) continue;
    const cue = compared(beat.cue);
    const lines = [...wordingsOf(beat.happens), ...wordingsOf(beat.says)];
    if (lines.length === 0 || lines.some((line) => compared(line).includes(cue))) continue;
    reports.add('cue-not-said', origins.at(beat, 'cue'), {
      message: 'The cue stands in no line of its beat.',
      suggest: 'Copy it from `says`, word for word.',
    });
  }
};

export const signsAreSaid: Rule = ({ draft, reports, origins }) => {
  const { signs } = draft;
  if (!signs || Array.isArray(signs)) return;
  const lines = customerLines(draft).map(compared);
  for (const [sign, words] of Object.entries(signs)) {
    if (typeof words !== 'string' || lines.some((line) => line.includes(compared(words)))) continue;
    reports.add('sign-not-said', origins.at(signs, sign), {
      message: `The customer never says "${words}".`,
      suggest: 'Copy the words from a line of the customer, word for word.',
    });
  }
};
