import type { Handling, Law } from '#dialogue';
import { handlingOf, lawOf } from './build/law.ts';
import { parseFile } from './check-file.ts';
import { inReadingOrder } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { EVENTS, handling, law } from './format/law-shape.ts';
import type { HandlingSource, LawSource } from './format/law-shape.ts';
import { checkLawRules } from './rules/law-rules.ts';
import { Origins } from './shape/origins.ts';
import { read } from './shape/read.ts';
import { EVERYTHING_PASSES } from './shape/scope.ts';
import type { Scope } from './shape/scope.ts';
import { namesUnder } from './text/tree.ts';
import type { Tree } from './text/tree.ts';

export interface CheckedLaw {
  /** Null when there is an error. */
  readonly law: Law | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that can be said about a law file, and the law when there is no error. */
export function checkLaw(text: string, { file }: { file: string }): CheckedLaw {
  const { tree, trail, reports } = parseFile(text, file, 'law');
  if (!tree) return { law: null, diagnostics: inReadingOrder(reports.list()) };
  const origins = new Origins();
  const draft = read(law, tree, { scope: scopeOf(tree), reports, origins, trail }) ?? {};
  if (tree.kind === 'map') checkLawRules({ draft, file, reports, origins });
  const diagnostics = inReadingOrder(reports.list());
  // Nothing was reported as an error, so everything that is required is there.
  return { law: reports.hasErrors ? null : lawOf(draft as LawSource), diagnostics };
}

export interface CheckedHandling {
  /** Null when there is an error. */
  readonly handling: Handling | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The same of `scenarios/handling.yaml`. */
export function checkHandling(text: string, { file }: { file: string }): CheckedHandling {
  const { tree, trail, reports } = parseFile(text, file, 'handling');
  if (!tree) return { handling: null, diagnostics: inReadingOrder(reports.list()) };
  const draft = read(handling, tree, { scope: EVERYTHING_PASSES, reports, origins: new Origins(), trail });
  const diagnostics = inReadingOrder(reports.list());
  // As above: without an error nothing is missing.
  return { handling: reports.hasErrors ? null : handlingOf(draft as HandlingSource), diagnostics };
}

function scopeOf(tree: Tree): Scope {
  return {
    pieces: null,
    names: {
      stance: new Set(namesUnder(tree, 'stances')),
      signature: new Set(namesUnder(tree, 'signatures')),
      event: new Set([...EVENTS, ...namesUnder(tree, 'thresholds')]),
    },
  };
}
