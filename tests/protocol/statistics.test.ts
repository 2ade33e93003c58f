import { describe, expect, it } from 'vitest';
import { CHANGE_WORDS, REASONS, TRUST_WORDS, VERDICTS } from '#report';
import { itemScenarioSchema, teamFiguresSchema } from '#protocol';

describe('the figures on the wire', () => {
  it('know every word that the report has for trust and for change', () => {
    const member = teamFiguresSchema.entries.members.wrapped.item.entries;
    expect(member.skills.item.entries.trust.options).toEqual(TRUST_WORDS);
    expect(member.changes.item.entries.word.options).toEqual(CHANGE_WORDS);
  });

  it('know every verdict and every reason that the statistics have', () => {
    const reason =
      itemScenarioSchema.entries.decisions.item.entries.figures.wrapped.entries.reasons.item.entries;
    expect(reason.verdict.options).toEqual(VERDICTS);
    expect(reason.about.options).toEqual(REASONS);
  });
});
