import { prepare } from '#dialogue';
import type { Law } from '#dialogue';
import { solve } from '#analysis';
import type { Solved } from '#analysis';
import { checkHandling, checkLaw, checkScenario } from '#scenario';
import type { Context } from '#scenario';
import { realHandlings, realLaws } from '../../scenario/library-files.ts';

const laws = Object.fromEntries(
  realLaws.flatMap(({ file, text }): [string, Law][] => {
    const { law } = checkLaw(text, { file });
    return law ? [[law.id, law]] : [];
  }),
);
const { handling } = checkHandling(realHandlings[0]?.text ?? '', { file: 'handling.yaml' });

/** The laws that are shipped, and nothing that is looked up elsewhere. */
function realContext(file: string): Context {
  if (!handling) throw new Error('scenarios/handling.yaml has mistakes; mend them first.');
  return { file, laws, handling };
}

/** A scenario file checked with the shipped laws, on the stage and solved. */
export function solvedFrom(
  text: string,
  file = `${/^id: (.*)$/m.exec(text)?.[1] ?? 'nameless'}.yaml`,
): Solved {
  const { production, diagnostics } = checkScenario(text, realContext(file));
  if (!production) throw new Error(`The example has mistakes: ${JSON.stringify(diagnostics, null, 2)}`);
  const stage = prepare(production);
  return { stage, solution: solve(stage) };
}
