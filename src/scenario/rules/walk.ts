import type { OptionKind } from '#dialogue';
import type { AuthoredBeat } from '../format/beat-shape.ts';
import type { AuthoredLine } from '../format/line-shape.ts';
import type { AuthoredHold, AuthoredReply, AuthoredSilence } from '../format/option-shape.ts';
import type { ScenarioDraft } from '../format/scenario-shape.ts';
import type { Draft } from '../shape/shape.ts';

export type BeatDraft = Draft<AuthoredBeat>;
export type OptionDraft = Draft<AuthoredReply> | Draft<AuthoredSilence> | Draft<AuthoredHold>;
export type LineDraft = Draft<AuthoredLine>;

export const beatsOf = (draft: ScenarioDraft): [string, BeatDraft][] =>
  Object.entries(draft.beats ?? {}).flatMap(([id, beat]) => (beat ? [[id, beat]] : []));

export interface FoundOption {
  readonly id: string;
  readonly kind: OptionKind;
  readonly option: OptionDraft;
}

/** Replies as written, then the silence and the hold where the author wrote them. */
export function optionsOf(beat: BeatDraft): FoundOption[] {
  const replies = Object.entries(beat.replies ?? {}).flatMap(([id, option]) =>
    option ? [{ id, kind: 'reply' as const, option }] : [],
  );
  const { silence, hold } = beat;
  return [
    ...replies,
    ...(silence ? [{ id: 'silence', kind: 'silence' as const, option: silence }] : []),
    ...(hold ? [{ id: 'hold', kind: 'hold' as const, option: hold }] : []),
  ];
}

export const allOptions = (draft: ScenarioDraft): OptionDraft[] =>
  beatsOf(draft).flatMap(([, beat]) => optionsOf(beat).map(({ option }) => option));

/** Where an option leads, each way once. */
export const waysOf = (option: OptionDraft): string[] => {
  if (typeof option.to === 'string') return [option.to];
  return (option.to ?? []).flatMap(({ to }) => (to === undefined ? [] : [to]));
};

/** Every wording that a line may have. */
export function wordingsOf(line: LineDraft | undefined): string[] {
  if (line === undefined) return [];
  if (typeof line === 'string') return [line];
  return line.flatMap((item) => (typeof item === 'string' ? [item] : spokenWordings(item.text)));
}

export function spokenWordings(spoken: string | readonly string[] | undefined): string[] {
  if (spoken === undefined) return [];
  return typeof spoken === 'string' ? [spoken] : [...spoken];
}

export const listed = <T>(oneOrMore: T | readonly T[] | undefined): readonly T[] => {
  if (oneOrMore === undefined) return [];
  return Array.isArray(oneOrMore) ? (oneOrMore as readonly T[]) : [oneOrMore as T];
};

/** Every line of the customer's. */
export function customerLines(draft: ScenarioDraft): string[] {
  const there = beatsOf(draft).filter(([, beat]) => beat.with === undefined);
  const spoken = [
    ...there.flatMap(([, beat]) => [beat.says, ...optionsOf(beat).map(({ option }) => option.reaction)]),
    ...Object.values(draft.endings ?? {}).map((ending) => (ending?.with ? undefined : ending?.says)),
    ...Object.values(draft.signatures ?? {}),
  ];
  return spoken.flatMap(wordingsOf);
}

/** Text as it is compared: case, line breaks and kinds of quotes make no difference. */
export const compared = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
