import { debriefed } from './debriefed.ts';
import type { Asked } from './debriefed.ts';
import type { Told } from './ask-for-debrief.ts';

const tell = (told: Told) => self.postMessage(told);

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  try {
    tell({ told: 'done', debriefed: debriefed(data, (step) => tell({ told: 'begins', step })) });
  } catch (error) {
    tell({ told: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
