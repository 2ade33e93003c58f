import { moodFits } from '#dialogue';
import { conditionOf } from '../build/condition.ts';
import type { LawDraft } from '../format/law-shape.ts';
import type { Reports } from '../reports.ts';
import type { Origins } from '../shape/origins.ts';
import { fileName } from './head-rules.ts';

/** What a rule about a law looks at, and where it reports. */
interface LawCase {
  readonly draft: LawDraft;
  readonly file: string;
  readonly reports: Reports;
  readonly origins: Origins;
}

/** What makes no sense in a law although each of its parts is well formed. */
export function checkLawRules(theCase: LawCase): void {
  checkFileName(theCase);
  checkTurns(theCase);
  checkStances(theCase);
  checkSignatures(theCase);
  checkThresholds(theCase);
  checkLeaves(theCase);
}

function checkFileName({ draft, file, reports, origins }: LawCase): void {
  const name = fileName(file);
  if (draft.id === undefined || name === null || draft.id === name) return;
  reports.add('law-not-its-file', origins.at(draft, 'id'), {
    message: `The law is called "${draft.id}", but its file "${name}".`,
    suggest: 'Rename one of them.',
  });
}

type TurnDraft = string | { readonly to?: string; readonly shows?: string };

const turnsOf = ({ draft }: LawCase): { stance: string; event: string; turn: TurnDraft }[] =>
  Object.entries(draft.stances ?? {}).flatMap(([stance, { on } = {}]) =>
    Object.entries(on ?? {}).flatMap(([event, turn]) =>
      turn === undefined ? [] : [{ stance, event, turn }],
    ),
  );

function checkTurns(theCase: LawCase): void {
  const { reports, origins } = theCase;
  for (const { turn } of turnsOf(theCase)) {
    if (typeof turn === 'string' || origins.has(turn, 'to') || origins.has(turn, 'shows')) continue;
    reports.add('turn-does-nothing', origins.at(turn), {
      message: 'This turn neither leads to a stance nor shows anything.',
      suggest: 'Add `to`, `shows` or both.',
    });
  }
}

function checkStances(theCase: LawCase): void {
  const { draft, reports, origins } = theCase;
  const { stances } = draft;
  if (!stances) return;
  const entered = new Set([
    draft.starts,
    ...turnsOf(theCase).flatMap(({ stance, turn }) => {
      const to = typeof turn === 'string' ? turn : turn.to;
      return to === stance ? [] : [to];
    }),
  ]);
  for (const name of Object.keys(stances)) {
    if (entered.has(name)) continue;
    reports.add('stance-never-entered', origins.atKey(stances, name), {
      message: `No other stance turns to "${name}".`,
      suggest: 'Let a stance turn to it, or delete it.',
    });
  }
}

function checkSignatures(theCase: LawCase): void {
  const { draft, reports, origins } = theCase;
  const { signatures } = draft;
  if (!signatures) return;
  const shown = new Set(
    turnsOf(theCase).map(({ turn }) => (typeof turn === 'string' ? undefined : turn.shows)),
  );
  for (const name of Object.keys(signatures)) {
    if (shown.has(name)) continue;
    reports.add('signature-never-shown', origins.atKey(signatures, name), {
      message: `No stance shows "${name}".`,
      suggest: `Add \`shows: ${name}\` to a turn, or delete it.`,
    });
  }
}

function checkThresholds(theCase: LawCase): void {
  const { draft, reports, origins } = theCase;
  const { thresholds } = draft;
  if (!thresholds) return;
  const heard = new Set(
    Object.values(draft.stances ?? {}).flatMap(({ on } = {}) => (on ? origins.keys(on) : [])),
  );
  for (const [name, band] of Object.entries(thresholds)) {
    if (band && isEmpty(band)) reportEmpty(band, theCase);
    if (heard.has(name)) continue;
    reports.add('threshold-never-heard', origins.atKey(thresholds, name), {
      message: `No stance turns on "${name}".`,
      suggest: 'Name it under `on` of a stance, or delete it.',
    });
  }
}

const isEmpty = (condition: object): boolean => Object.keys(condition).every((key) => key === 'notes');

function reportEmpty(condition: object, { reports, origins }: LawCase): void {
  reports.add('empty-condition', origins.at(condition), {
    message: 'This condition has no part, so it would always hold.',
    suggest: 'Name a meter and a band, such as `tension: ">= 8"`.',
  });
}

function checkLeaves(theCase: LawCase): void {
  const { draft, reports, origins } = theCase;
  for (const condition of draft.leaves ?? []) {
    if (isEmpty(condition)) reportEmpty(condition, theCase);
    else if (holdsAtStart(condition, draft)) {
      reports.add('leaves-at-once', origins.at(condition), {
        message: 'This holds at the start already, so the customer would leave after the first reply.',
        suggest: 'Change the mood at the start or the condition.',
      });
    }
  }
}

type LeaveDraft = NonNullable<LawDraft['leaves']>[number];

function holdsAtStart(condition: LeaveDraft, { mood = {}, starts = '' }: LawDraft): boolean {
  const { tension, trust, ground } = mood;
  if (tension === undefined || trust === undefined || ground === undefined) return false;
  const { stances } = conditionOf(condition);
  const stands = stances === undefined || stances.includes(starts);
  return stands && moodFits(conditionOf(condition), { tension, trust, ground });
}
