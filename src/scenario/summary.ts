import { SKILLS } from '#base';
import type { Channel, Skill } from '#base';
import type { Brief, Customer, Production } from '#dialogue';

/** What a list of scenarios shows, and nothing that would give one away. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  readonly archetype: string;
  readonly channel: Channel;
  readonly industry: string;
  readonly difficulty: 1 | 2 | 3;
  readonly minutes: number;
  /** Skills that at least one of its decisions shows. */
  readonly skills: readonly Skill[];
  readonly twin: string | null;
  readonly contentNote: string | null;
  readonly customer: Customer;
  readonly brief: Brief;
  readonly hash: string;
}

export function summaryOf({ hash, scenario }: Production): Summary {
  const { id, title, archetype, channel, industry, difficulty, minutes, twin, contentNote, customer, brief } =
    scenario;
  const skills = SKILLS.filter((skill) => scenario.beats.some((beat) => beat.skills[skill] !== undefined));
  return {
    id,
    title,
    archetype,
    channel,
    industry,
    difficulty,
    minutes,
    skills,
    twin,
    contentNote,
    customer,
    brief,
    hash,
  };
}
