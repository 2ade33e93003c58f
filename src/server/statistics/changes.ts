import { SKILLS } from '#base';
import type { Skill } from '#base';
import { change, SHOWN_FROM } from '#report';
import type { Member } from '#protocol';
import { addEvidence, scoreOf } from '../rollups/evidence-sums.ts';
import type { EvidenceBySkill } from '../rollups/kept-firsts.ts';

/** F12 for each skill whose halves could both carry a number of their own; first attempts, oldest first. */
export function changesOf(firsts: readonly EvidenceBySkill[]): Member['changes'] {
  const half = Math.floor(firsts.length / 2);
  return SKILLS.flatMap((skill) => {
    const earlier = windowOf(firsts.slice(0, half), skill);
    const later = windowOf(firsts.slice(half), skill);
    return earlier && later ? [{ skill, word: change(earlier, later).word }] : [];
  });
}

function windowOf(firsts: readonly EvidenceBySkill[], skill: Skill) {
  const { score, amount } = scoreOf(addEvidence(firsts.flatMap((evidence) => evidence[skill] ?? [])));
  return score === null || amount < SHOWN_FROM ? null : { score, amount };
}
