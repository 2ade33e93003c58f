import { BEHAVIOUR_NAMES, COUNTERFEIT_NAMES, figure, LABEL_NAMES } from '#report';
import type { CaseStep, CaseSteps, Lesson, Report, TranscriptTurn } from '#report';
import { paint } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const WIDTH = 88;

/** Breaks a text at words; the first line may begin otherwise than the others. */
export function wrapped(text: string, indent = '', first = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return first + [...lines, line].join(`\n${indent}`);
}

/** The debrief of a play for the terminal: what a trainee reads, in its order. */
export function showReport(terminal: Terminal, report: Report): string {
  const title = (text: string): string => `\n${paint(terminal, 'bold', text)}`;
  const { headline, ledger, truth } = report;
  const parts = [
    title(`${report.title}: ${headline.title}`),
    ...[headline.hardStop, headline.customer, headline.company, headline.you, headline.sentence]
      .filter((sentence) => sentence !== null && sentence !== '')
      .map((sentence) => wrapped(sentence ?? '', '  ')),
    title('Points'),
    ...ledgerLines(terminal, report),
    wrapped(ledger.sentence, '  '),
  ];
  if (report.turningPoint) parts.push(title('Turning point'), wrapped(report.turningPoint.sentence, '  '));
  for (const lesson of report.lessons)
    parts.push(title(`Turn ${lesson.turn}`), ...lessonLines(terminal, lesson));
  if (report.wentWell) parts.push(title('Well done'), wrapped(report.wentWell.sentence, '  '));
  if (report.steps) parts.push(title('The case, step by step'), ...stepLines(report.steps));
  parts.push(title('Skills in this talk'), ...skillLines(report));
  parts.push(title('Who it was'), wrapped(truth.sentence, '  '));
  parts.push(...truth.signs.map((sign) => wrapped(sign.sentence, '  ')));
  parts.push(title('Next'), wrapped(report.practice?.sentence ?? report.practiceSentence, '  '));
  if (report.authorKeyed) parts.push('', wrapped(report.authorKeyed, '  '));
  return parts.join('\n');
}

function ledgerLines(terminal: Terminal, { ledger, transcript }: Report): string[] {
  const said = new Map(transcript.map((turn) => [turn.move, turn]));
  return ledger.rows.map((row) => {
    const label = row.label === null ? '' : LABEL_NAMES[row.label].name;
    const loss = row.loss === 0 ? '' : `−${figure(row.loss)}`;
    const text = wordsOf(said.get(row.move));
    const cut = text.length > 56 ? `${text.slice(0, 55)}…` : text;
    return `  ${String(row.turn ?? '').padStart(2)}  ${label.padEnd(15)}${loss.padStart(6)}  ${paint(terminal, 'dim', cut)}`;
  });
}

const wordsOf = (turn: TranscriptTurn | undefined): string =>
  turn?.lines.find(({ by }) => by === 'trainee')?.text ?? '';

function lessonLines(terminal: Terminal, lesson: Lesson): string[] {
  const heard = lesson.heard.map(({ line }) => wrapped(`“${line.text}”`, '  '));
  const counterfeit = lesson.counterfeit ? ` (${COUNTERFEIT_NAMES[lesson.counterfeit].name})` : '';
  const behaviours = lesson.stronger.behaviours.map((id) => BEHAVIOUR_NAMES[id].name).join(', ');
  return [
    ...heard,
    wrapped(`You${counterfeit}: ${lesson.yours.text}`, '  '),
    wrapped(lesson.did.sentence, '  '),
    wrapped(`Stronger${behaviours === '' ? '' : ` (${behaviours})`}: ${lesson.stronger.text}`, '  '),
    wrapped(lesson.stronger.because, '  '),
    paint(terminal, 'bold', wrapped(lesson.stronger.rule, '  ')),
  ];
}

function stepLines({ sentence, parts }: CaseSteps): string[] {
  const line = ({ name, taken, turn }: CaseStep): string =>
    `    ${taken ? '●' : '○'} ${name}${taken ? '' : `, turn ${turn}`}`;
  return [wrapped(sentence, '  '), ...parts.flatMap(({ name, steps }) => [`  ${name}`, ...steps.map(line)])];
}

const skillLines = ({ skillsInPlay }: Report): string[] =>
  skillsInPlay.map(({ name, words }) => wrapped(`${name}: ${words}`, '  '));
