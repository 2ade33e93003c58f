import { Command } from 'commander';
import { prepare } from '#dialogue';
import { BOTS, botVerdicts, choicesOnlyVerdict, offers, runBot, solve } from '#analysis';
import type { BotVerdict, ChoicesOnlyVerdict, Offer } from '#analysis';
import { score } from '#report';
import type { Solved } from '#report';
import { CommandFailure } from '../failure.ts';
import { openShelf, OWN_SCENARIOS } from '../shelf.ts';
import { paint, print, printJson, telling } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface LibraryFigures {
  readonly scenarios: readonly ScenarioFigures[];
  readonly bots: readonly BotVerdict[];
  readonly choicesOnly: ChoicesOnlyVerdict;
  readonly behaviours: readonly Offer[];
  readonly counterfeits: readonly Offer[];
}

/** Outcomes in points: exact for the best play and for chance, the mean of some plays for who always agrees or refuses. */
interface ScenarioFigures {
  readonly id: string;
  readonly best: number;
  readonly chance: number;
  readonly agrees: number;
  readonly refuses: number;
}

/** Enough that the mean of a habit, which is often one and the same play, is known to a point or two. */
const PLAYS = 200;

function measure(terminal: Terminal, folder: string): LibraryFigures {
  const { productions } = openShelf(folder);
  if (productions.length === 0) throw new CommandFailure(`${folder} holds no scenario that can be played.`);
  const far = telling(terminal);
  const library: Solved[] = [];
  const scenarios: ScenarioFigures[] = [];
  for (const production of productions) {
    const stage = prepare(production);
    const solved = { stage, solution: solve(stage) };
    library.push(solved);
    scenarios.push(scenarioFigures(solved));
    far.say(`${library.length} of ${productions.length} scenarios played`);
  }
  far.say('Every bot looks at every decision');
  const bots = botVerdicts(library);
  far.say('A model learns from all scenarios but one, for each of them');
  const choicesOnly = choicesOnlyVerdict(library);
  far.end();
  return { scenarios, bots, choicesOnly, ...offers(library) };
}

function scenarioFigures(solved: Solved): ScenarioFigures {
  const { best, chance } = solved.solution.value;
  return {
    id: solved.stage.production.scenario.id,
    best,
    chance,
    agrees: meanOutcome(solved, 'always-agree'),
    refuses: meanOutcome(solved, 'always-refuse'),
  };
}

function meanOutcome(solved: Solved, name: 'always-agree' | 'always-refuse'): number {
  const bot = BOTS[name];
  if (!bot) throw new Error(`There is no bot "${name}".`);
  let sum = 0;
  for (let seed = 1; seed <= PLAYS; seed++) {
    sum += score(solved, runBot(solved.stage, solved.solution, { bot, seed })).outcome.kept;
  }
  return sum / PLAYS;
}

const figure = (value: number): string => value.toFixed(1).replace('-', '−').padStart(8);
const columns = (...heads: string[]): string => heads.map((head) => head.padStart(8)).join('');

function show(terminal: Terminal, figures: LibraryFigures): string {
  const { scenarios, bots, choicesOnly, behaviours, counterfeits } = figures;
  const heading = (text: string, heads: string): string =>
    `\n${paint(terminal, 'bold', text.padEnd(30))}${heads}`;
  const row = (name: string, cells: string): string => `  ${name.padEnd(28)}${cells}`;
  const habits = bots.filter(({ solvedWell }) => solvedWell !== null);
  return [
    `${scenarios.length} scenarios, ${choicesOnly.decisions} decisions`,
    heading('Who does not listen scores', columns('score', 'limit')),
    ...[...bots]
      .sort((one, other) => other.score - one.score)
      .map((bot) => row(bot.name, `${figure(bot.score)}${figure(bot.limit)}${mark(terminal, bot.fits)}`)),
    row('learnt from the others', figure(choicesOnly.score) + figure(choicesOnly.limit)),
    heading('One habit throughout', columns('solves')),
    ...habits.map((bot) => row(bot.name, `${figure(100 * (bot.solvedWell ?? 0))} %`)),
    heading('Outcome in points', columns('best', 'chance', 'agrees', 'refuses')),
    ...scenarios.map((one) =>
      row(one.id, [one.best, one.chance, one.agrees, one.refuses].map(figure).join('')),
    ),
    heading('Behaviours and counterfeits', columns('offered', 'best')),
    ...[...behaviours, ...counterfeits].map((offer) =>
      row(offer.id, `${String(offer.replies).padStart(8)}${bestShare(offer)}`),
    ),
  ].join('\n');
}

const mark = (terminal: Terminal, fits: boolean): string =>
  fits ? '' : paint(terminal, 'yellow', '  outside');

const bestShare = ({ decisions, best }: Offer): string =>
  decisions === 0 ? '' : `${figure((100 * best) / decisions)} %`;

export const libraryCommand = (terminal: Terminal): Command =>
  new Command('library')
    .description('Measure a library as a whole: what can be guessed, what each habit earns, what is offered.')
    .option('--scenarios <folder>', 'another library than our own', OWN_SCENARIOS)
    .option('--json', '{scenarios, bots, choicesOnly, behaviours, counterfeits}')
    .action((flags: { scenarios: string; json?: boolean }) => {
      const figures = measure(terminal, flags.scenarios);
      if (flags.json) printJson(terminal, figures);
      else print(terminal, show(terminal, figures));
    });
