import { Command } from 'commander';
import { SKILLS } from '#base';
import { prepare } from '#dialogue';
import { analyze } from '#analysis';
import type { AnalysedDecision, Analysis } from '#analysis';
import { SKILL_NAMES } from '#report';
import { openProduction } from '../shelf.ts';
import { wrapped } from '../show-report.ts';
import { paint, print, printJson } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface AnalyzeFlags {
  readonly json?: boolean;
  readonly decisions?: boolean;
}

type Timed = Analysis & { readonly ms: number };

const figure = (value: number): string => value.toFixed(1).replace('-', '−').padStart(7);

function show(terminal: Terminal, analysis: Timed): string {
  const { id, positions, edges, beats, endings, value, ms } = analysis;
  const heading = (text: string): string => `\n${paint(terminal, 'bold', text)}`;
  const lines = [
    paint(terminal, 'bold', id),
    `  ${positions} positions, ${edges} moves between them, solved in ${ms.toFixed(0)} ms`,
    `  ${beats.reachable} of ${beats.total} beats can be reached`,
    heading('Outcome in points'),
    `  best ${figure(value.best)}   at random ${figure(value.chance)}   worst ${figure(value.worst)}`,
    ...(analysis.timing ? [timingLine(analysis.timing)] : []),
    heading('Endings'),
    ...endings.map(
      (one) =>
        `  ${figure(one.utility)}  ${one.class.padEnd(12)} ${one.id}${one.reachable ? '' : '  cannot be reached'}`,
    ),
    heading('Skills: 0 is clicking at random, 100 the best line every time'),
    ...SKILLS.map((skill) => {
      const { best, worst, decisions } = analysis.skills[skill];
      return `  ${SKILL_NAMES[skill].name.padEnd(20)} from ${figure(worst ?? 0)} to ${figure(best ?? 0)} over ${decisions} decisions`;
    }),
    heading('Bots that score most without listening'),
    ...topBots(analysis).map(([name, score]) => `  ${figure(score)}  ${name}`),
  ];
  if (analysis.decisions) lines.push(...analysis.decisions.flatMap((one) => showDecision(terminal, one)));
  return lines.join('\n');
}

const timingLine = (timing: NonNullable<Analysis['timing']>): string =>
  `  all well but too early ${shown(timing['too-early'])}   but too late ${shown(timing['too-late'])}`;

const shown = (value: number | null): string => (value === null ? '   never' : figure(value));

const topBots = ({ bots }: Analysis): [string, number][] =>
  Object.entries(bots)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 6);

function showDecision(terminal: Terminal, { beat, says, mood, replies }: AnalysedDecision): string[] {
  const { tension, trust, ground } = mood;
  return [
    `\n${paint(terminal, 'bold', beat)}  tension ${tension}, trust ${trust}, ground ${ground}`,
    wrapped(`“${says}”`, '  '),
    ...replies.map((reply) => {
      const what = [...reply.does, ...(reply.counterfeit ? [`(${reply.counterfeit})`] : [])].join(' ');
      const head = `  ${reply.best ? paint(terminal, 'green', '●') : '○'} ${figure(reply.value)}  ${reply.id}  ${what}`;
      return `${head}\n${wrapped(reply.text, '             ')}`;
    }),
  ];
}

export const analyzeCommand = (terminal: Terminal): Command =>
  new Command('analyze')
    .description('Solve a scenario exactly: best, worst and random outcome, reach, skills, tell-tale bots.')
    .argument('<file>', 'a scenario file, or the id of a scenario of the library')
    .option('--decisions', 'every decision at its most likely position, with the value of each reply')
    .option('--json', 'all figures as JSON')
    .action((file: string, flags: AnalyzeFlags) => {
      const stage = prepare(openProduction(terminal, file));
      const started = performance.now();
      const analysis = analyze(stage, { decisions: flags.decisions ?? false });
      const timed = { ...analysis, ms: Math.round((performance.now() - started) * 10) / 10 };
      if (flags.json) printJson(terminal, timed);
      else print(terminal, show(terminal, timed));
    });
