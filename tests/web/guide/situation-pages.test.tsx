import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '#base';
import { LETTING_GO_ENTRY } from '../../../src/web/guide/content/letting-go.ts';
import { SITUATION_ENTRIES } from '../../../src/web/guide/content/situations.ts';
import { GuideScreen } from '../../../src/web/guide/guide-screen.tsx';

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of a situation', () => {
  it.each(SITUATIONS)('says what to hold and what to give, and leads on from each advice: %s', (id) => {
    render(<GuideScreen id={id} />);
    const { hold, give, helps, backfires } = SITUATION_ENTRIES[id];
    expect(part('What it needs').getByText(hold)).toBeTruthy();
    expect(part('What it needs').getByText(give)).toBeTruthy();
    const led = (name: string) =>
      part(name)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'));
    expect(led('What helps')).toEqual(helps.map(({ does }) => `/guide/${does}`));
    expect(led('What backfires')).toEqual(backfires.map(({ does }) => `/guide/${does}`));
  });

  it('says nothing of where it can be met', () => {
    render(<GuideScreen id="abusive" />);
    expect(screen.queryByRole('region', { name: 'Where to practise it' })).toBeNull();
  });
});

describe('the page on letting a customer go', () => {
  it('goes the whole way in its order, and leads on to what it takes and to what goes wrong', () => {
    render(<GuideScreen id="letting-go" />);
    const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(parts).toEqual([
      'Whether at all',
      'What is looked at first',
      'Telling it, in this order',
      'How it sounds',
      'Easing the change',
      'Afterwards, in the team',
      'Too early is as wrong as too late',
      'Three common mistakes',
    ]);
    const led = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    const { first, telling, mistakes } = LETTING_GO_ENTRY;
    const named = [
      ...[...first, ...telling].flatMap(({ does = [] }) => does),
      ...mistakes.map(({ is }) => is),
    ];
    expect(led).toEqual(['/guide', ...named.map((id) => `/guide/${id}`)]);
  });
});
