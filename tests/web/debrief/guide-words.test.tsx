import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Situation } from '#base';
import type { Scenario } from '#dialogue';
import { SITUATION_NAMES } from '#report';
import type { Report } from '#report';
import { CaseSteps, Truth } from '../../../src/web/debrief/index.ts';
import type { View } from '../../../src/web/debrief/index.ts';
import { fetchGuide } from '../../../src/web/guide/index.ts';
import { realReport, realReportOf } from './real-reports.ts';

const { production, debriefed } = realReport(1, 'best');

// As after a talk: the guide is there before it is asked for.
beforeAll(() => fetchGuide());

const viewOf = (report: Report, scenario: Scenario): View => ({
  report,
  scenario,
  earlier: null,
  kind: 'first',
  tryFrom: null,
  person: null,
});

describe('the situation of a talk', () => {
  const show = (situation: Situation | null) =>
    render(<Truth {...viewOf(debriefed.report, { ...production.scenario, situation })} />);

  it('is named where it says who that was, and is looked up from there', async () => {
    show('confused');
    const { name } = SITUATION_NAMES.confused;
    await userEvent.click(screen.getByRole('button', { name }));
    const page = within(await screen.findByRole('dialog', { name }));
    expect(page.getByRole('heading', { name: 'What it needs' })).toBeTruthy();
  });

  it('goes without a line where there is none', () => {
    show(null);
    expect(screen.getByRole('region', { name: 'Who that was' }).textContent).not.toContain('The situation:');
  });
});

describe('the steps of a case', () => {
  const LETTING_GO = { name: 'Letting a customer go with grace' };

  /** The steps of a talk in which each reply to the opening takes these. */
  function showCase(part: string, ...steps: readonly string[]) {
    const { scenario } = production;
    const covers = steps.map((step) => `${part}/${step}`);
    const beats = scenario.beats.map((beat) => ({
      ...beat,
      replies: beat.replies.map((reply) => (beat.id === scenario.start ? { ...reply, covers } : reply)),
    }));
    const { report } = realReportOf({ ...production, scenario: { ...scenario, beats } }, 'best').debriefed;
    render(<CaseSteps {...viewOf(report, scenario)} />);
    expect(screen.getByRole('region', { name: 'The case, step by step' })).toBeTruthy();
  }

  it('lead on to the page on letting a customer go, where somebody was let go', async () => {
    showCase('letting-go-assess', 'review-history', 'impact', 'long-term', 'consider-alternatives');
    await userEvent.click(screen.getByRole('button', LETTING_GO));
    const page = within(await screen.findByRole('dialog', LETTING_GO));
    expect(page.getByRole('heading', { name: 'Whether at all' })).toBeTruthy();
  });

  it('lead there in no other case', () => {
    showCase('problem-solving', 'identify', 'explore', 'collaborate', 'act');
    expect(screen.queryByRole('button', LETTING_GO)).toBeNull();
  });
});
