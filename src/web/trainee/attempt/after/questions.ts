import type { Attempt, AttemptQuestions } from '#protocol';
import { ownMovesIn } from '../../wrap-up/own-moves.ts';
import { archetypeNamed, companyName } from '../../wrap-up/questions.ts';
import type { Questions } from '../../wrap-up/questions.ts';
import { entriesOfTurns, moodOf } from '../live/shown.ts';

/** What is asked after an attempt, as the server hands it out. */
export function questionsOf(attempt: Attempt, asked: AttemptQuestions): Questions {
  const { transcript, channel, title, customer, brief } = attempt;
  const made = transcript.flatMap(({ move, did }) => (did === null ? [] : [{ move, did }]));
  return {
    title,
    customer,
    mood: moodOf(attempt),
    diagnosis: asked.diagnosis,
    archetypeNamed,
    documentation: asked.documentation.map(({ choice, text }) => ({ id: choice, text })),
    followUp: asked.followUp.map(({ choice, text }) => ({ id: choice, text })),
    company: companyName(brief.company),
    reflection: asked.reflection,
    moves: ownMovesIn(entriesOfTurns(transcript, []), made, channel),
  };
}
