import type { Law } from '#dialogue';
import { starter, STARTER_WORDS } from '#scenario';

/** A scenario that can be played as it stands, with a remark wherever the author has to decide. */
export const starterScenario = ({ id: archetype, name, drive, guide }: Law, id: string): string =>
  `# ${name}: ${drive}
# Opening that works: ${guide.opening}
# Turning point: ${guide.turningPoint}
${starter({ id, archetype, words: STARTER_WORDS })}`;
