import { shuffled } from '#base';
import type { Archetype, Reflection, RootCause, Sign } from '#base';
import { messageAfter, prepare, replay } from '#dialogue';
import type { Production, Scenario } from '#dialogue';
import type { PlayRequest } from '#protocol';
import { ARCHETYPE_NAMES } from '#report';
import type { Named } from '#report';
import { ownMoves } from './own-moves.ts';
import type { OwnMove } from './own-moves.ts';

/** What is asked after a talk, and whom it was with. */
export interface Questions {
  readonly title: string;
  readonly customer: Pick<Scenario['customer'], 'name' | 'face'>;
  readonly mood: Scenario['mood'];
  /** Null where nobody asks who that was. */
  readonly diagnosis: {
    readonly archetypes: readonly string[];
    readonly rootCauses: readonly RootCause[];
    readonly signs: readonly Sign[];
  } | null;
  readonly archetypeNamed: (id: string) => Named;
  /** Candidates for the record, in the order in which they are shown. */
  readonly documentation: readonly { readonly id: string; readonly text: string }[];
  /** Sentences for the message to the customer; none where nothing is written. */
  readonly followUp: readonly { readonly id: string; readonly text: string }[];
  /** Whom that message is from. */
  readonly company: string;
  readonly reflection: readonly Reflection[];
  /** Among these the turning point is looked for. */
  readonly moves: readonly OwnMove[];
}

const isArchetype = (id: string): id is Archetype => id in ARCHETYPE_NAMES;

/** The name of a customer's kind. Of one that a trainer added only the id is known. */
export const archetypeNamed = (id: string): Named =>
  isArchetype(id) ? ARCHETYPE_NAMES[id] : { name: id.replaceAll('-', ' '), means: '' };

/** "Keldmoor Storage, which lets rooms by the month" signs as "Keldmoor Storage". */
export const companyName = (company: string): string => company.split(',')[0] ?? company;

/** What is asked after a play of this page. */
export function questionsAfter(production: Production, request: PlayRequest): Questions {
  const { scenario, law } = production;
  const play = replay(prepare(production), request);
  const sentences = play.ok ? messageAfter(scenario.followUp, play.value) : [];
  return {
    ...scenario,
    archetypeNamed: (id) =>
      law.id === id && !isArchetype(id) ? { name: law.name, means: law.drive } : archetypeNamed(id),
    documentation: shuffled(scenario.documentation, request.seed, 'record'),
    followUp: shuffled(sentences, request.seed, 'message'),
    company: companyName(scenario.brief.company),
    moves: ownMoves(production, request),
  };
}
