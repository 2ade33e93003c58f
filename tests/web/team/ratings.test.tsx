import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Agreement, Drift } from '#protocol';
import { agreements } from '../../../src/web/manager/attempt/how-far-agreed.tsx';
import { ChangedRatings } from '../../../src/web/manager/rating/changed-ratings.tsx';
import { driftInWords } from '../../../src/web/manager/rating/drift-words.ts';
import { RatingsPart, Withheld } from '../../../src/web/manager/rating/ratings-part.tsx';

const fakeDrift = (overrides: Partial<Drift> = {}): Drift => ({
  changes: 14,
  needed: 10,
  shift: { low: 0.6, mean: 1, high: 1.4 },
  word: 'calibration talk',
  ...overrides,
});

const fakeAgreement: Agreement = {
  decisions: 12,
  needed: 10,
  raters: 2,
  alpha: 0.55,
  word: 'keep out',
  doubleMarks: { since: '2026-10-01T00:00:00.000Z', decisions: 31, wanted: 30 },
  drift: fakeDrift(),
};

afterEach(() => vi.unstubAllGlobals());

describe('a manager’s own drift in words', () => {
  it('calls for a talk where it is clear, and says both ways to see it', () => {
    expect(driftInWords(fakeDrift())).toBe(
      'You changed 14 ratings within the last year. On a scale from −2 to +2 they lie 1.0 above the key on average ' +
        '(between +0.6 and +1.4, 95 times in 100): more than half a point, and hardly chance. Go through a few of them with ' +
        'another manager or the trainer. Either the key is wrong for your house, or you rate otherwise than the others.',
    );
    const strict = fakeDrift({ shift: { low: -1.4, mean: -1, high: -0.6 } });
    expect(driftInWords(strict)).toContain('1.0 below the key on average (between −1.4 and −0.6');
  });

  it('leaves it at the figure where it may be chance, and at less where there is too little', () => {
    const inLine = fakeDrift({ word: 'in line', shift: { low: -0.2, mean: 0.3, high: 0.8 } });
    expect(driftInWords(inLine)).toContain('That is half a point at most, or may be chance.');
    const few = fakeDrift({ changes: 3, word: null });
    expect(driftInWords(few)).toMatch(/So far they lie 1.0 above .* From 10 on/);
    const none = fakeDrift({ changes: 0, shift: null, word: null });
    expect(driftInWords(none)).toMatch(/^You have changed no rating within the last year. From 10 on/);
  });
});

describe('a manager’s ratings', () => {
  it('stand on the team’s page with what follows from them', async () => {
    agreements.clear();
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(fakeAgreement)));
    render(<RatingsPart />);
    expect(await screen.findByText('Time for a calibration talk')).toBeTruthy();
    expect(screen.getByText(/Keep out: managers disagree too much/)).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('31 of 30');
    expect(screen.getByText('That is enough to go by.')).toBeTruthy();
  });
});

describe('figures of single people', () => {
  it('are explained where they are missing, and only there', () => {
    const known = { people: 60, reliability: 0.41, provisional: true } as const;
    const { container, rerender } = render(<Withheld reliability={{ ...known, verdict: 'suspend' }} />);
    expect(container.textContent).toContain('at 0.41 of 1; below 0.50');
    rerender(<Withheld reliability={{ ...known, verdict: 'look' }} />);
    expect(container.textContent).toBe('');
  });

  it('say whether changed ratings are in them', () => {
    const { container, rerender } = render(<ChangedRatings changed={2} counted />);
    expect(container.textContent).toContain(
      '2 ratings were changed by a manager. The bands are with the change',
    );
    rerender(<ChangedRatings changed={1} counted={false} />);
    expect(container.textContent).toContain('One rating was changed by a manager. The bands are by the key');
    rerender(<ChangedRatings changed={0} counted={false} />);
    expect(container.textContent).toBe('');
  });
});
