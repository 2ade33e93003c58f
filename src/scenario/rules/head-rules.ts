import type { Rule } from './rule.ts';
import { allOptions, compared, listed } from './walk.ts';

export const idIsTheFiles: Rule = ({ draft, file, reports, origins }) => {
  const name = fileName(file);
  if (draft.id === undefined || name === null || draft.id === name) return;
  reports.add('not-its-file', origins.at(draft, 'id'), {
    message: `The scenario is called "${draft.id}", but its file "${name}".`,
    suggest: 'Rename one of them.',
  });
};

/** The name of a YAML file without its folder and ending; null for anything else. */
export function fileName(file: string): string | null {
  return /([^/\\]+)\.ya?ml$/.exec(file)?.[1] ?? null;
}

export const titleKeepsTheSecret: Rule = ({ draft, law, reports, origins }) => {
  if (draft.title === undefined || !law) return;
  const title = ` ${compared(draft.title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const names = [
    law.id.replaceAll('-', ' '),
    compared(law.name)
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  ];
  const told = names.find((name) => name.length > 2 && title.includes(` ${name} `));
  if (told === undefined) return;
  reports.add('title-tells', origins.at(draft, 'title'), {
    message: `The title gives the customer away: "${told}".`,
    suggest: 'Name the matter, not the person.',
  });
};

export const namesAreUnique: Rule = ({ draft, reports, origins }) => {
  const { beats, endings } = draft;
  if (!beats || !endings) return;
  for (const id of Object.keys(endings)) {
    if (!Object.hasOwn(beats, id)) continue;
    reports.add('same-name', origins.atKey(endings, id), {
      message: `A beat and an ending are both called "${id}".`,
      suggest: 'Give the ending another name.',
    });
  }
};

export const twinIsAnother: Rule = ({ draft, reports, origins }) => {
  if (draft.twin === undefined || draft.twin !== draft.id) return;
  reports.add('own-twin', origins.at(draft, 'twin'), {
    message: 'The scenario is its own twin.',
    suggest: 'Name the other scenario with the same opening.',
  });
};

export const factsCanBeLearnt: Rule = ({ draft, reports, origins }) => {
  const { facts } = draft;
  if (!facts) return;
  const taught = new Set([
    ...allOptions(draft).flatMap((option) => listed(option.teaches)),
    ...Object.values(draft.desk ?? {}).flatMap((card) => listed(card?.teaches)),
  ]);
  for (const fact of Object.keys(facts)) {
    if (taught.has(fact)) continue;
    reports.add('fact-never-learnt', origins.atKey(facts, fact), {
      message: `Nothing teaches the fact "${fact}".`,
      suggest: `Add \`teaches: ${fact}\` to a reply or a card, or delete the fact.`,
    });
  }
};

export const diagnosisIsAChoice: Rule = ({ draft, reports, origins }) => {
  const { diagnosis } = draft;
  if (!diagnosis) return;
  const right: Record<'archetypes' | 'root-causes' | 'signs', readonly string[]> = {
    archetypes: listed(draft.archetype),
    'root-causes': listed(draft['root-cause']),
    signs: signIds(draft.signs),
  };
  for (const key of ['archetypes', 'root-causes', 'signs'] as const) {
    const offered = diagnosis[key];
    if (!offered || offered.some((choice) => !right[key].includes(choice))) continue;
    reports.add('diagnosis-is-no-choice', origins.at(diagnosis, key), {
      message: 'Only right answers are offered.',
      suggest: 'Add wrong ones; the right ones are added by themselves.',
    });
  }
};

const signIds = (signs: readonly string[] | object | undefined): readonly string[] => {
  if (signs === undefined) return [];
  return Array.isArray(signs) ? (signs as readonly string[]) : Object.keys(signs);
};
