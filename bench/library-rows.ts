import { prepare } from '#dialogue';
import type { Production } from '#dialogue';
import { analyze, choicesOnlyVerdict, solve } from '#analysis';
import { recognised } from './recognition.ts';
import type { Row } from './row.ts';

/** Within this a trainer gets the whole library analysed. */
const LIBRARY_MILLISECONDS = 3000;
/** Share of conversations whose archetype is to be named without a word of them. */
const NAMED = 0.6;

/** What is promised of our own scenarios together: how little their replies give away, and how soon it is known. */
export function libraryRows(productions: readonly Production[]): readonly Row[] {
  return [analysisRow(productions), choicesOnlyRow(productions), recognitionRow(productions)];
}

function analysisRow(productions: readonly Production[]): Row {
  const started = performance.now();
  for (const production of productions) analyze(prepare(production));
  const ours = performance.now() - started;
  const name = `poise analyze on all ${productions.length} scenarios, once, cold`;
  return {
    name,
    ours,
    peer: LIBRARY_MILLISECONDS,
    ratio: LIBRARY_MILLISECONDS / ours,
    unit: 'ms',
    atLeast: 1,
  };
}

/** Chance and below count as a point, so that the ratio stays one. */
function choicesOnlyRow(productions: readonly Production[]): Row {
  const library = productions.map((production) => {
    const stage = prepare(production);
    return { stage, solution: solve(stage) };
  });
  const { score, decisions, limit } = choicesOnlyVerdict(library);
  const name = `a model trained on other scenarios' replies, on ${decisions} decisions, against its limit`;
  return { name, ours: score, peer: limit, ratio: limit / Math.max(score, 1), unit: 'points', atLeast: 1 };
}

function recognitionRow(productions: readonly Production[]): Row {
  const { named, of } = recognised(productions);
  const name = `archetypes named from the path of meters and stances in ten plays, in ${of} scenarios`;
  return { name, ours: named / of, peer: NAMED, ratio: named / of / NAMED, unit: 'of all', atLeast: 1 };
}
