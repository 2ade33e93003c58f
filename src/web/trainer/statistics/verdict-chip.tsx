import { CircleCheck, CirclePause, Eye, Hourglass } from 'lucide-react';
import type { ItemDecision } from '#protocol';
import { Chip } from '../../ui/index.ts';

const SHOWN = {
  keep: { words: 'Keep', tone: 'good', icon: CircleCheck },
  look: { words: 'Look', tone: 'warn', icon: Eye },
  suspend: { words: 'Suspend', tone: 'bad', icon: CirclePause },
} as const;

/** What to do with a decision, in a word and a sign. */
export function VerdictChip({ verdict }: Pick<ItemDecision, 'verdict'>) {
  if (verdict === null) return <Chip icon={<Hourglass aria-hidden="true" />}>Too few yet</Chip>;
  const { words, tone, icon: Icon } = SHOWN[verdict];
  return (
    <Chip tone={tone} icon={<Icon aria-hidden="true" />}>
      {words}
    </Chip>
  );
}
