import { SKILLS } from '#base';
import type { Channel, Skill } from '#base';
import type { Beat, Law, Option, Person } from '#dialogue';
import type { AuthoredBeat } from '../format/beat-shape.ts';
import { secondsOf } from './duration.ts';
import { linesOf, speakerOf, toldOf } from './line.ts';
import { holdOf, replyOf, silenceOf } from './option.ts';

const HOLDS: readonly Channel[] = ['phone', 'video'];

/** What a beat leans on. */
interface Around {
  readonly law: Law;
  readonly channel: Channel;
  readonly people: readonly Person[];
}

export function beatOf(id: string, authored: AuthoredBeat, { law, channel, people }: Around): Beat {
  // Whoever is met away from the customer stands there.
  const where = authored.with === undefined ? channel : 'in-person';
  const place = { beat: id, speaker: speakerOf(people, authored.with) };
  const replies = Object.entries(authored.replies).map(([name, reply]) => replyOf(place, name, reply));
  const silence = silenceOf(place, authored.silence, {
    seconds: law.patience[where],
    cost: law.silenceCost,
  });
  const hold = HOLDS.includes(where) ? holdOf(place, authored.hold, law.silenceCost) : null;
  const groups = [toldOf(authored.happens, `${id}/happens`), linesOf(authored.says, id, place.speaker)];
  return {
    id,
    moment: authored.moment ?? null,
    ...(authored.with === undefined ? {} : { with: authored.with }),
    says: groups.filter((group) => group.length > 0),
    ...(authored.passes ? { passes: secondsOf(authored.passes) } : {}),
    cue: authored.cue ?? null,
    door: authored.door ?? false,
    ourFault: authored['our-fault'] ?? false,
    skills: skillsOf(authored.skills, hold ? [...replies, silence, hold] : [...replies, silence]),
    replies,
    silence,
    hold,
  };
}

/** Where the author names none, a decision shows every skill that one of its options rates. */
function skillsOf(
  authored: AuthoredBeat['skills'],
  options: readonly Option[],
): Partial<Record<Skill, number>> {
  const skills: Partial<Record<Skill, number>> = {};
  for (const skill of SKILLS) {
    const relevance = authored
      ? authored[skill]
      : options.some(({ rating }) => rating[skill])
        ? 1
        : undefined;
    if (relevance !== undefined) skills[skill] = relevance;
  }
  return skills;
}
