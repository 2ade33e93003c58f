import { ownAssignmentAnswerSchema, programmePath } from '#protocol';
import { useLocation } from 'wouter';
import { tell } from '../../api/index.ts';
import { useDoing } from '../../forms/index.ts';
import { ownProgramme } from '../attempt/before/standing.ts';
import { nextStep } from './next-step.ts';

/** Lets the server choose the scenarios of an assignment, then goes to the first. */
export function useDraw(assignment: string) {
  const [, go] = useLocation();
  const { busy, error, run } = useDoing();
  const drawNow = () =>
    void run(async () => {
      const path = programmePath('draw', { assignment });
      const drawn = await tell({ method: 'POST', path, answer: ownAssignmentAnswerSchema });
      ownProgramme.stale('');
      const step = nextStep(drawn);
      if (step?.to) go(step.to);
    });
  return { busy, error, draw: drawNow };
}
