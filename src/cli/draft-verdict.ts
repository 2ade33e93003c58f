import { analyze } from '#analysis';
import { prepare } from '#dialogue';
import type { Production } from '#dialogue';
import type { DraftVerdict } from '#protocol';
import type { CheckedDraft } from '#server';
import { isError } from '#scenario';
import type { Diagnostic } from '#scenario';
import { lintText } from './lint-library.ts';

/** Checks and lints a draft as if its file lay in the library's folder, and plays it through exactly. */
export function checkDraft(
  text: string,
  where: { readonly folder: string; readonly file: string },
): CheckedDraft {
  const { diagnostics: found, production } = lintText(text, where);
  const diagnostics = found.map(asForEverybody);
  const sound = diagnostics.some(isError) ? null : production;
  return {
    verdict: { diagnostics: diagnostics.map(told), scenario: sound && figuresOf(sound) },
    production: sound,
  };
}

/** A text that nobody has written yet does no harm to its author, and is a mistake in front of others. */
const UNWRITTEN = 'PA564';
const asForEverybody = (found: Diagnostic): Diagnostic =>
  found.code === UNWRITTEN ? { ...found, severity: 'error' } : found;

const told = ({ code, severity, line, column, message, path, suggestion }: Diagnostic) => ({
  code,
  severity,
  line,
  column,
  message,
  path,
  ...(suggestion === undefined ? {} : { suggestion }),
});

function figuresOf(production: Production): DraftVerdict['scenario'] {
  const { id, positions, beats, endings, value } = analyze(prepare(production));
  const { best, chance, worst } = value;
  const reachable = endings.filter((ending) => ending.reachable).length;
  const { title } = production.scenario;
  return {
    id,
    hash: production.hash,
    title,
    positions,
    beats,
    endings: { total: endings.length, reachable },
    best,
    chance,
    worst,
  };
}
