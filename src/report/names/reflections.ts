import type { Reflection } from '#base';
import type { Named } from './named.ts';

/** The ten questions after a talk; `means` is the question as it is asked. */
export const REFLECTION_NAMES: Readonly<Record<Reflection, Named>> = {
  listened: { name: 'Listening', means: 'Did I listen to what they said and what they needed?' },
  communicated: { name: 'Clear and kind', means: 'Was I clear, and did they feel heard?' },
  understood: { name: 'Understanding', means: 'Did I find out how things looked from their side?' },
  'managed-expectations': { name: 'Expectations', means: 'Did they know early what to expect and what not?' },
  'hard-moments': { name: 'Hard moments', means: 'Did I handle the heated moments well?' },
  ownership: { name: 'Ownership', means: 'Did I take it on and see it through?' },
  'took-criticism': { name: 'Criticism', means: 'Did I take criticism calmly and answer it soon?' },
  anticipated: { name: 'Thinking ahead', means: 'Did I see needs before they were spelled out?' },
  'kept-boundaries': { name: 'Limits', means: 'Did I keep my limits, so that the talk stayed respectful?' },
  differently: { name: 'Next time', means: 'What would I do differently?' },
};
