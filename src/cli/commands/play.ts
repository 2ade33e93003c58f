import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { begin, optionText, sceneText, shownReplies, step, toLog } from '#dialogue';
import type { Effect, Move, Option, Play, Stage } from '#dialogue';
import { debrief } from '#report';
import { writePlayLog } from '../play-file.ts';
import { openSolved } from '../shelf.ts';
import { showReport, wrapped } from '../show-report.ts';
import { paint, print } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface PlayFlags {
  readonly seed?: string;
  readonly save?: string;
}

const KEYS = 'number: say it · s: say nothing · h: hold · o: look at the desk · q: leave';

/** A conversation at the keyboard, with the same kernel and debrief as in the browser. */
async function playHere(terminal: Terminal, file: string, flags: PlayFlags): Promise<void> {
  const solved = openSolved(terminal, file);
  const keyboard = createInterface({ input: process.stdin });
  try {
    const asking = askingBy(terminal, keyboard[Symbol.asyncIterator]());
    const play = await talk(terminal, solved.stage, { asking, seed: Number(flags.seed ?? seedNow()) });
    if (flags.save !== undefined) writePlayLog(flags.save, toLog(solved.stage, play));
    if (play.ending !== null) print(terminal, showReport(terminal, debrief(solved, play)));
  } finally {
    keyboard.close();
  }
}

/** Puts a question and gives the line that is typed next; when nobody types any more, the key to leave. */
type Asking = (question: string) => Promise<string>;

const askingBy =
  (terminal: Terminal, lines: AsyncIterator<string>): Asking =>
  async (question) => {
    terminal.talk.write(question);
    const line = await lines.next();
    return line.done ? LEAVE : line.value.trim().toLowerCase();
  };

const LEAVE = 'q';

/** Only here is a seed made: chance comes from outside the engine. */
const seedNow = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

interface Sitting {
  readonly asking: Asking;
  readonly seed: number;
}

async function talk(terminal: Terminal, stage: Stage, { asking, seed }: Sitting): Promise<Play> {
  const { scenario } = stage.production;
  print(terminal, paint(terminal, 'bold', `\n${scenario.title}\n`));
  for (const text of [
    scenario.contentNote,
    scenario.brief.company,
    scenario.brief.role,
    scenario.brief.goal,
    scenario.brief.known,
  ]) {
    if (text) print(terminal, wrapped(text, '  '));
  }
  let { play, effects } = begin(stage, seed);
  for (;;) {
    hear(terminal, stage, effects);
    if (play.ending !== null) return play;
    const move = await ask(terminal, stage, { asking, play });
    if (move === null) return play;
    const next = step(stage, play, move);
    if (next.ok) ({ play, effects } = next.value);
    else {
      terminal.talk.write(`${next.error.message}\n`);
      effects = [];
    }
  }
}

function hear(terminal: Terminal, stage: Stage, effects: readonly Effect[]): void {
  const { scenario } = stage.production;
  for (const effect of effects) {
    if (effect.type === 'say') hearWords(terminal, effect, scenario.customer.name);
    else if (effect.type === 'scene') {
      print(terminal, paint(terminal, 'dim', `\n  ${sceneText(effect.with, scenario.customer.name)}`));
    } else if (effect.type === 'open') showCard(terminal, stage, effect.card);
    else if (effect.type === 'end') print(terminal, paint(terminal, 'dim', '\n  — the end —'));
  }
}

function hearWords(terminal: Terminal, said: Extract<Effect, { type: 'say' }>, customer: string): void {
  const { by, name = customer, text } = said;
  if (by === 'narrator') print(terminal, `\n${paint(terminal, 'italic', wrapped(text, '  '))}`);
  // The trainee has just picked their own words from the list.
  else if (by !== 'trainee') print(terminal, `\n${paint(terminal, 'cyan', name)}\n${wrapped(text, '  ')}`);
}

function showCard(terminal: Terminal, stage: Stage, id: string): void {
  const card = stage.cards.get(id);
  if (!card) return;
  const rules = [
    ...card.may.map((rule) => `may: ${rule}`),
    ...card.mustRefer.map((rule) => `must refer: ${rule}`),
    ...card.mayNot.map((rule) => `may not: ${rule}`),
  ];
  print(terminal, `\n${paint(terminal, 'yellow', card.title)}\n${wrapped(card.text, '  ')}`);
  for (const rule of rules) print(terminal, wrapped(rule, '    ', '  · '));
}

async function ask(
  terminal: Terminal,
  stage: Stage,
  { asking, play }: { asking: Asking; play: Play },
): Promise<Move | null> {
  const replies = shownReplies(stage, play);
  print(terminal, '');
  for (const [index, reply] of replies.entries()) {
    print(terminal, wrapped(optionText(play.seed, reply), '     ', `  ${index + 1}  `));
  }
  for (;;) {
    const key = await asking(`\n${paint(terminal, 'dim', KEYS)}\n> `);
    const move = await moveOf(stage, { asking, play, replies }, key);
    if (move !== undefined) return move;
    terminal.talk.write(`"${key}" is none of the keys.\n`);
  }
}

interface Asked {
  readonly asking: Asking;
  readonly play: Play;
  readonly replies: readonly Option[];
}

/** The move of a key; null to leave, undefined for a key that means nothing. */
async function moveOf(stage: Stage, asked: Asked, key: string): Promise<Move | null | undefined> {
  if (key === LEAVE) return null;
  if (key === 's') return { do: 'silence' };
  if (key === 'h') return { do: 'hold' };
  if (key === 'o') return openMove(stage, asked);
  const reply = asked.replies[Number(key) - 1];
  return reply ? { do: 'reply', id: reply.id } : undefined;
}

async function openMove(stage: Stage, { asking, play }: Asked): Promise<Move | undefined> {
  const opened = new Set(play.moves.flatMap((move) => (move.do === 'open' ? [move.id] : [])));
  // A card keeps its number when others are open already.
  const cards = [...stage.cards.values()].map((card, index) => ({ card, number: index + 1 }));
  const closed = cards.filter(({ card }) => !opened.has(card.id));
  if (closed.length === 0) return undefined;
  const list = closed.map(({ card, number }) => `${number} ${card.title}`).join(' · ');
  const chosen = Number(await asking(`${list}\n> `));
  const found = closed.find(({ number }) => number === chosen);
  return found && { do: 'open', id: found.card.id };
}

export const playCommand = (terminal: Terminal): Command =>
  new Command('play')
    .description('Talk with the customer here in the terminal, and get the debrief.')
    .argument('<file>', 'a scenario file, or the id of a scenario of the library')
    .option('--seed <number>', 'makes wordings and the order of replies repeatable')
    .option('--save <play.json>', 'keep the play, for `poise replay`')
    .action((file: string, flags: PlayFlags) => playHere(terminal, file, flags));
