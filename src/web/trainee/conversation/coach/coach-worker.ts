import { prepare } from '#dialogue';
import type { Answer, Question } from './coach.ts';
import { judgeOf } from './judge.ts';
import type { Judge } from './judge.ts';

let judge: Judge | null = null;

const answer = (said: Answer) => self.postMessage(said);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.ask === 'meet') judge = judgeOf(prepare(data.production));
  else if (!judge)
    throw new Error('A coach was asked about a scenario before it met one; send "meet" first.');
  else if (data.ask === 'judge')
    answer({ to: 'judge', id: data.id, judgement: judge.judge(data.play, data.move) });
  else answer({ to: 'tip', id: data.id, tip: judge.tip(data.play) });
});
