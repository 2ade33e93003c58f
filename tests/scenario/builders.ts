import { checkHandling, checkLaw, checkScenario } from '#scenario';
import type { Checked, Context, Diagnostic } from '#scenario';
import type { Handling, Law } from '#dialogue';
import {
  EXAMPLE_HANDLING,
  EXAMPLE_LAW,
  EXAMPLE_SCENARIO,
  edited,
} from '../../src/scenario/catalogue/examples.ts';

/** The least scenario file that holds together, with some of its words replaced. */
export const fakeScenario = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  edited(EXAMPLE_SCENARIO, ...changes);

/** A small law file, with some of its words replaced. */
export const fakeLaw = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  edited(EXAMPLE_LAW, ...changes);

/** The law of `fakeScenario`, ready for use. */
export function lawFrom(text: string = EXAMPLE_LAW): Law {
  const { law, diagnostics } = checkLaw(text, { file: 'victim.yaml' });
  if (!law) throw new Error(`The law of the tests has mistakes: ${JSON.stringify(diagnostics)}`);
  return law;
}

export function handlingFrom(text: string = EXAMPLE_HANDLING): Handling {
  const { handling, diagnostics } = checkHandling(text, { file: 'handling.yaml' });
  if (!handling) throw new Error(`The handling of the tests has mistakes: ${JSON.stringify(diagnostics)}`);
  return handling;
}

/** A context in which `fakeScenario` is valid. */
export const fakeContext = (overrides: Partial<Context> = {}): Context => ({
  file: 'late-parcel.yaml',
  laws: { victim: lawFrom() },
  handling: handlingFrom(),
  ...overrides,
});

export const check = (text: string, overrides: Partial<Context> = {}): Checked =>
  checkScenario(text, fakeContext(overrides));

/** The diagnostics of a scenario text, as "CODE line:column path". */
export const codesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code);
