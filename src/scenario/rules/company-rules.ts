import { NOBODY } from '#dialogue';
import type { Rule } from './rule.ts';
import { beatsOf, optionsOf } from './walk.ts';

export const peopleAreMet: Rule = ({ draft, reports, origins }) => {
  const { people } = draft;
  if (!people) return;
  const endings = Object.values(draft.endings ?? {});
  const met = new Set([
    ...beatsOf(draft).map(([, beat]) => beat.with),
    ...endings.map((ending) => ending?.with),
  ]);
  for (const id of Object.keys(people)) {
    if (met.has(id)) continue;
    reports.add('person-never-met', origins.atKey(people, id), {
      message: `No beat is with "${id}".`,
      suggest: `Write \`with: ${id}\` in the beats in which they speak, or delete them.`,
    });
  }
};

export const nobodyIsSilent: Rule = ({ draft, reports, origins }) => {
  for (const [, beat] of beatsOf(draft)) {
    if (beat.with !== NOBODY) continue;
    const answers = optionsOf(beat).filter(({ option }) => option.reaction !== undefined);
    const places = [
      ...(beat.says === undefined ? [] : [origins.atKey(beat, 'says')]),
      ...answers.map(({ option }) => origins.atKey(option, 'reaction')),
    ];
    for (const at of places) {
      reports.add('nobody-speaks', at, {
        message: 'Somebody speaks in a beat in which the trainee is alone.',
        suggest: 'Tell it with `happens`, or name who is there under `with`.',
      });
    }
  }
  for (const ending of Object.values(draft.endings ?? {})) {
    if (ending?.with !== NOBODY || ending.says === undefined) continue;
    reports.add('nobody-speaks', origins.atKey(ending, 'says'), {
      message: 'An ending has last words, but nobody is there to say them.',
      suggest: 'Name who says them under `with`, or delete `with`.',
    });
  }
};
