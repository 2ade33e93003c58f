import { SKILLS } from '#base';
import type { Channel, Skill } from '#base';
import type { Beat, Law, Option } from '#dialogue';
import type { AuthoredBeat } from '../format/beat-shape.ts';
import { secondsOf } from './duration.ts';
import { linesOf } from './line.ts';
import { holdOf, replyOf, silenceOf } from './option.ts';

const HOLDS: readonly Channel[] = ['phone', 'video'];

export function beatOf(
  id: string,
  authored: AuthoredBeat,
  { law, channel }: { law: Law; channel: Channel },
): Beat {
  const replies = Object.entries(authored.replies).map(([name, reply]) => replyOf(id, name, reply));
  const silence = silenceOf(id, authored.silence, {
    seconds: law.patience[channel],
    cost: law.silenceCost,
  });
  const hold = HOLDS.includes(channel) ? holdOf(id, authored.hold, law.silenceCost) : null;
  const groups = [
    linesOf(authored.happens, `${id}/happens`, 'narrator'),
    linesOf(authored.says, id, 'customer'),
  ];
  return {
    id,
    moment: authored.moment ?? null,
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
