import { unreachable } from '#base';
import type { Channel } from '#base';
import { customerWaits, optionText, patienceOf, shownReplies } from '#dialogue';
import type { Card, Effect, Step } from '#dialogue';
import type { Attempt, AttemptCard, AttemptState, AttemptTold, AttemptTurn } from '#protocol';
import type { Course } from './course.ts';
import { stateOf } from './kept-attempt.ts';
import { questionsOf } from './questions.ts';
import { tokensOf } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Where a face is seen or stands for a voice; in a chat or a mail nobody sees one change. */
const WITH_A_FACE: ReadonlySet<Channel> = new Set(['phone', 'in-person', 'video']);

/**
 * The attempt as its owner may see it at this place: named field by field, so that whatever a scenario comes to
 * hold stays at home until it is let out here.
 */
export function viewOf(course: Course): Attempt {
  const { attempt, stage, now } = course;
  const { row, play } = attempt;
  const { scenario } = stage.production;
  const { customer, brief, channel } = scenario;
  const tokens = tokensOf(row.key);
  const state = stateAt(course);
  return {
    id: play.id,
    scenario: scenario.id,
    title: scenario.title,
    channel,
    number: row.number,
    assignment: row.assignment,
    state,
    startedAt: row.started_at,
    seq: now.moves.length,
    customer: { name: customer.name, role: customer.role, face: customer.face, voice: customer.voice },
    brief: { role: brief.role, goal: brief.goal, known: brief.known, company: brief.company },
    transcript: transcriptOf(course, tokens),
    clock: now.clock,
    mood: WITH_A_FACE.has(channel) ? now.mood : null,
    ...(state === 'talking' ? turnToMake(course, tokens) : NO_TURN),
    desk: scenario.cards.map((card) => cardOf(course, card, tokens)),
    facts: scenario.facts.filter(({ id }) => now.learnt.includes(id)).map(({ text }) => text),
    questions: state === 'wrap-up' ? questionsOf(scenario, now, tokens) : null,
  };
}

/** At an earlier place, the state that it had there: the answer to a move that is sent again is the same. */
const stateAt = ({ attempt: { row, play }, now }: Course): AttemptState =>
  now.moves.length === play.moves.length || row.state === 'abandoned' ? stateOf(row) : 'talking';

type Turn = Pick<Attempt, 'replies' | 'canHold' | 'patience'>;

const NO_TURN: Turn = { replies: [], canHold: false, patience: null };

function turnToMake(course: Course, tokens: Tokens): Turn {
  const { stage, now } = course;
  const waits = customerWaits(stage, now.beat);
  return {
    replies: repliesOf(course, tokens),
    canHold: (stage.beats.get(now.beat)?.hold ?? null) !== null,
    patience: waits ? patienceOf({ stage, play: now, pace: 'normal' }) / 1000 : null,
  };
}

/** In the kernel's own order, which the attempt's secret seed decides: a score's `slot` is what was on the screen. */
const repliesOf = ({ stage, now }: Course, tokens: Tokens): Attempt['replies'] =>
  shownReplies(stage, now).map((option) => ({
    choice: tokens.reply(now.turn, option.id),
    text: optionText(now.seed, option),
  }));

function cardOf({ now }: Course, card: Card, tokens: Tokens): AttemptCard {
  const open = now.moves.some((move) => move.do === 'open' && move.id === card.id);
  const { text, may, mustRefer, mayNot } = card;
  return {
    card: tokens.card(card.id),
    kind: card.kind,
    title: card.title,
    content: open ? { text, may, mustRefer, mayNot } : null,
  };
}

const transcriptOf = (course: Course, tokens: Tokens): AttemptTurn[] =>
  course.steps.map((step, place) => turnOf(course, { step, place, tokens }));

function turnOf(
  { stage, steps, now }: Course,
  { step, place, tokens }: { readonly step: Step; readonly place: number; readonly tokens: Tokens },
): AttemptTurn {
  const factText = (id: string): string =>
    stage.production.scenario.facts.find((fact) => fact.id === id)?.text ?? '';
  return {
    move: place - 1,
    did: now.moves[place - 1]?.do ?? null,
    at: steps[place - 1]?.play.clock ?? 0,
    told: step.effects.flatMap((effect) => toldOf(effect, { tokens, factText })),
  };
}

interface Naming {
  readonly tokens: Tokens;
  readonly factText: (id: string) => string;
}

/** An effect without the ids behind it; what only a report may name is left out altogether. */
function toldOf(effect: Effect, { tokens, factText }: Naming): AttemptTold[] {
  switch (effect.type) {
    case 'say':
      return [
        {
          type: 'say',
          by: effect.by,
          ...(effect.name === undefined ? {} : { name: effect.name }),
          text: effect.text,
        },
      ];
    case 'scene':
      return [{ type: 'scene', with: effect.with }];
    case 'wait':
      return [{ type: 'wait', why: effect.why, seconds: effect.seconds }];
    case 'learn':
      return [{ type: 'learn', fact: factText(effect.fact) }];
    case 'open':
      return [{ type: 'open', card: tokens.card(effect.card) }];
    case 'end':
      return [{ type: 'end', why: effect.why }];
    case 'signature':
      return [];
    default:
      return unreachable(effect);
  }
}
