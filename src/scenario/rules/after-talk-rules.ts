import { BELONGING_KINDS } from '#dialogue';
import type { RecordKind } from '#dialogue';
import type { ScenarioDraft } from '../format/scenario-shape.ts';
import type { Rule } from './rule.ts';

/** The two texts that are put together after a talk. */
const textsOf = ({ documentation, 'follow-up': followUp }: ScenarioDraft) => [
  ...(documentation ? [{ what: 'record', items: documentation }] : []),
  ...(followUp ? [{ what: 'message', items: followUp }] : []),
];

export const bothKindsAreOffered: Rule = ({ draft, reports, origins }) => {
  for (const { what, items } of textsOf(draft)) {
    const belongs = items.map((item) => item.belongs);
    if (belongs.includes(undefined) || (belongs.includes(true) && belongs.includes(false))) continue;
    reports.add('record-has-one-kind', origins.at(items), {
      message: `Either everything belongs in the ${what} or nothing does, so there is nothing to decide.`,
      suggest: 'Add sentences of the other kind.',
    });
  }
};

export const sentenceIdsAreUnique: Rule = ({ draft, reports, origins }) => {
  for (const { items } of textsOf(draft)) {
    const seen = new Set<string>();
    for (const item of items) {
      if (item.id === undefined) continue;
      if (seen.has(item.id)) {
        reports.add('same-record-id', origins.at(item, 'id'), {
          message: `Two sentences are called "${item.id}".`,
          suggest: 'Give one of them another id.',
        });
      }
      seen.add(item.id);
    }
  }
};

const BELONGING: readonly RecordKind[] = BELONGING_KINDS;

export const kindsFitTheirPlace: Rule = ({ draft, reports, origins }) => {
  for (const item of draft.documentation ?? []) {
    const { kind, belongs } = item;
    if (kind === undefined || belongs === undefined || BELONGING.includes(kind) === belongs) continue;
    reports.add('kind-contradicts', origins.at(item, 'kind'), {
      message: belongs
        ? `A sentence of the kind "${kind}" stays out of the record, and this one belongs in it.`
        : `A sentence of the kind "${kind}" belongs in the record, and this one stays out.`,
      suggest: 'Correct one of them; what is true and has its place elsewhere is of the kind `elsewhere`.',
    });
  }
};

/** Without these the next colleague does not know what stands and who moves. */
const NEEDED = [
  ['agreed', 'what was agreed'],
  ['follow-up', 'who comes back, and when'],
] as const satisfies readonly (readonly [RecordKind, string])[];

export const recordsAreWhole: Rule = ({ draft, reports, origins }) => {
  const { documentation } = draft;
  const kinds = documentation?.map(({ kind }) => kind) ?? [];
  // Who says the kind of none, or made a slip in one, has not said that any is missing.
  if (!documentation || kinds.length === 0 || kinds.includes(undefined)) return;
  for (const [kind, words] of NEEDED) {
    if (kinds.includes(kind)) continue;
    reports.add('record-lacks', origins.at(documentation), {
      message: `No sentence for the record says ${words}.`,
      suggest: `Add one of the kind \`${kind}\`.`,
    });
  }
};

export const afterIsForBelonging: Rule = ({ draft, reports, origins }) => {
  for (const { items } of textsOf(draft)) {
    for (const item of items) {
      if (item.belongs !== false) continue;
      for (const key of ['after', 'when'] as const) {
        if (item[key] === undefined) continue;
        reports.add('after-what-stays-out', origins.atKey(item, key), {
          message: `A sentence that never belongs says with \`${key}\` after what it does.`,
          suggest: `Write \`belongs: true\`, or delete \`${key}\`.`,
        });
      }
    }
  }
};
