import { END, METERS } from '#dialogue';
import type { Condition, Option, Production, Route, Scenario } from '#dialogue';

/**
 * The same story in ink: the meters are variables, replies are sticky choices, and each turn is judged in the kernel's
 * order. Only what generated stories use is translated.
 */
export function inkSource({ scenario, law }: Production): string {
  const leaves = law.leaves.map((limit) => `{ ${test(limit)}: -> ${scenario.leaves} }`);
  const enter = scenario.beats.flatMap(({ id }) => [
    `=== enter_${id} ===`,
    ...leaves,
    `{ turn >= ${scenario.turns}: -> ${scenario.runsOut} }`,
    `-> ${id}`,
  ]);
  return [
    ...METERS.map((meter) => `VAR ${meter} = ${scenario.mood[meter]}`),
    'VAR turn = 0',
    'VAR cost = 0',
    `-> ${scenario.start}`,
    '=== function bounded(x)',
    '{ x < 0: ',
    '~ return 0',
    '}',
    '{ x > 10: ',
    '~ return 10',
    '}',
    '~ return x',
    ...scenario.beats.flatMap(beatInInk),
    ...enter,
    ...endingsInInk(scenario),
    '',
  ].join('\n');
}

function beatInInk({ id, says, replies, silence }: Scenario['beats'][number]): string[] {
  const spoken = says.flatMap((group) => group[0]?.wordings[0] ?? []);
  return [`=== ${id} ===`, ...spoken, ...[...replies, silence].flatMap(choiceInInk)];
}

function choiceInInk(option: Option): string[] {
  const moved = METERS.filter((meter) => option.effect[meter] !== undefined);
  return [
    `+ [${option.wordings[0] ?? 'Say nothing.'}]`,
    ...moved.map((meter) => `  ~ ${meter} = bounded(${meter} + ${option.effect[meter]})`),
    '  ~ turn = turn + 1',
    `  ~ cost = cost + ${option.cost}`,
    ...option.to.map(routeInInk),
  ];
}

function routeInInk({ when, to }: Route): string {
  const divert = `-> ${to === END ? 'finish' : `enter_${to}`}`;
  return when ? `  { ${test(when)}: ${divert} }` : `  ${divert}`;
}

function endingsInInk({ endings }: Scenario): string[] {
  const judged = endings.map(({ id, when }) => (when ? `{ ${test(when)}: -> ${id} }` : `-> ${id}`));
  const knots = endings.flatMap(({ id }) => [`=== ${id} ===`, `# ${id}`, `The end: ${id}.`, '-> END']);
  return ['=== finish ===', ...judged, ...knots];
}

function test(condition: Condition): string {
  const parts = METERS.flatMap((meter) => {
    const range = condition[meter];
    return range ? [`${meter} >= ${range[0]}`, `${meter} <= ${range[1]}`] : [];
  });
  return parts.join(' && ');
}
