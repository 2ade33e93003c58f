import { SKILLS } from '#base';
import { estimate, SHOWN_FROM } from '#report';
import type { Band } from '#protocol';
import { addEvidence, scoreOf } from '../rollups/evidence-sums.ts';
import type { EvidenceColumns } from '../store/sql/tables/rollups.ts';

type SkillRow = EvidenceColumns & { readonly skill: string };

/** The three skills over some sums, as they may be shown: without a number below the evidence that carries one. */
export const bandsOf = (rows: readonly SkillRow[]): Band[] =>
  SKILLS.map((skill): Band => {
    const { score, amount } = scoreOf(addEvidence(rows.filter((row) => row.skill === skill)));
    const { low, mean, high, trust } = estimate(score, amount);
    const shown = score !== null && amount >= SHOWN_FROM;
    const band = shown ? { low: held(low), mean: held(mean), high: held(high) } : null;
    return { skill, amount: Math.floor(amount * 10) / 10, trust, band };
  });

const held = (value: number): number => Math.round(Math.min(100, Math.max(0, value)));
