import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pathTo } from '#protocol';
import type { DraftVerdict, Published } from '#protocol';
import { fakeCard } from '../library/fake-card.ts';
import { FakeHouse, fakePerson } from '../app/fake-house.ts';

const tess = fakePerson('Tess', { roles: ['trainer'] });
const HASH = 'ab12cd34'.repeat(8);
const TEXT = 'poise: 1\nid: our-parcel\ntitle: Our parcel\n';
const SCENARIO: NonNullable<DraftVerdict['scenario']> = {
  id: 'our-parcel',
  hash: HASH,
  title: 'Our parcel',
  positions: 12_345,
  beats: { total: 14, reachable: 13 },
  endings: { total: 3, reachable: 3 },
  best: 93.4,
  chance: 48.2,
  worst: 2.1,
};
type Diagnostic = DraftVerdict['diagnostics'][number];
const fakeDiagnostic = (overrides: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'PS201',
  severity: 'error',
  line: 3,
  column: 8,
  message: 'The title is too long.',
  path: 'title',
  suggestion: 'Leave out words.',
  ...overrides,
});
const fakePublished = (overrides: Partial<Published> = {}): Published => ({
  scenario: 'our-parcel',
  hash: HASH,
  title: 'Our parcel',
  by: 'Tess',
  at: '2026-03-03T10:00:00.000Z',
  withdrawnAt: null,
  offered: true,
  ...overrides,
});

let house: FakeHouse;
let versions: Published[];

beforeEach(() => {
  localStorage.clear();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  house = new FakeHouse();
  house.person = tess;
  house.open();
  versions = [];
  house.answers.set(`GET ${pathTo('published')}`, () => Response.json({ published: versions }));
});
afterEach(() => vi.unstubAllGlobals());

const CHECK = `POST ${pathTo('checkDraft')}`;
const PUBLISH = `POST ${pathTo('publish')}`;
const found = (diagnostics: readonly Diagnostic[], scenario: DraftVerdict['scenario'] = SCENARIO) =>
  house.answers.set(CHECK, () => Response.json({ diagnostics, scenario }));

const text = () => screen.getByLabelText<HTMLTextAreaElement>('Text of the scenario');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const button = (name: string) => screen.queryByRole('button', { name });

/** This DOM has no File.text(). */
const fakeFile = (name: string) =>
  Object.assign(new File([TEXT], name), { text: () => Promise.resolve(TEXT) });

async function open() {
  vi.resetModules();
  const api = await import('../../../src/web/api/index.ts');
  await api.askWhoIsThere();
  const { DraftsScreen } = await import('../../../src/web/trainer/drafts/drafts-screen.tsx');
  const { unmount } = render(<DraftsScreen />);
  return { leave: unmount, DraftsScreen };
}
async function check(typed = TEXT) {
  const opened = await open();
  fireEvent.change(text(), { target: { value: typed } });
  press('Check it');
  return opened;
}

describe('checking a draft', () => {
  it('can be seen with an example, as long as there is nothing of one’s own', async () => {
    await open();
    press('See it with an example that has a mistake');
    await waitFor(() => expect(text().value).toMatch(/^poise: 1\n/));
    expect(button('See it with an example that has a mistake')).toBeNull();
  });

  it('says in words what it is worth where it can be published', async () => {
    found([]);
    await check();
    const verdict = within(await screen.findByRole('region', { name: '“Our parcel” can be published' }));
    expect(verdict.getByText('Best play').nextSibling?.textContent).toBe('93 points');
    expect(verdict.getByText('All 3 endings can be reached.')).toBeTruthy();
    expect(verdict.getByText('13 of 14 beats can be reached; nobody ever sees the other.')).toBeTruthy();
    expect(button('Publish')).toBeTruthy();
  });

  it('says before publishing whose place it takes, and nothing where it takes none', async () => {
    const own = fakeCard({ id: 'our-parcel', title: 'Room 212' });
    house.answers.set(`GET ${pathTo('scenarios')}`, () => Response.json({ scenarios: [own] }));
    found([]);
    const { leave } = await check();
    await screen.findByText(/takes the place of “Room 212” for everybody/);
    leave();
    house.answers.set(`GET ${pathTo('scenarios')}`, () =>
      Response.json({ scenarios: [fakeCard({ id: 'another' }), fakeCard({ id: 'our-parcel', hash: HASH })] }),
    );
    await check(`${TEXT}# once more`);
    await screen.findByRole('button', { name: 'Publish' });
    await waitFor(() => expect(screen.queryByText(/takes the place of/)).toBeNull());
  });

  it('lists mistakes first, each with its place and what to do, and goes there', async () => {
    found(
      [
        fakeDiagnostic({ severity: 'info', line: 1, message: 'A remark.' }),
        fakeDiagnostic({ severity: 'warning', line: 1, message: 'A warning.' }),
        fakeDiagnostic(),
      ],
      null,
    );
    await check();
    await screen.findByRole('region', { name: 'One mistake to mend first' });
    const rows = within(screen.getByRole('list', { name: 'What the check found' })).getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByText(/^(Mistake|Warning|Remark)$/).textContent)).toEqual([
      'Mistake',
      'Warning',
      'Remark',
    ]);
    expect(rows[0]?.textContent).toContain('The title is too long.Leave out words.');
    press('Line 3, column 8');
    expect(document.activeElement).toBe(text());
    expect(text().value.slice(text().selectionStart, text().selectionEnd)).toBe('Our parcel');
    expect(button('Publish')).toBeNull();
  });

  it('is asked for again once the text was changed', async () => {
    found([]);
    await check();
    await screen.findByRole('button', { name: 'Publish' });
    fireEvent.change(text(), { target: { value: `${TEXT}# more` } });
    expect(screen.getByText(/The text was changed since/)).toBeTruthy();
    expect(button('Publish')).toBeNull();
  });

  it('keeps the text where it fails, and where one goes elsewhere and comes back', async () => {
    house.answers.set(CHECK, () => house.refusal(422, 'draft-too-large'));
    const { leave, DraftsScreen } = await check();
    expect((await screen.findByRole('alert')).textContent).toBe('Refused: draft-too-large.');
    leave();
    render(<DraftsScreen />);
    expect(text().value).toBe(TEXT);
  });

  it('takes a file, sends its name along, and refuses what is none', async () => {
    found([]);
    await open();
    const chooser = screen.getByLabelText('A scenario as a .yaml file');
    fireEvent.change(chooser, { target: { files: [new File(['x'], 'parcel.docx')] } });
    expect(screen.getByRole('alert').textContent).toBe('“parcel.docx” is not a .yaml file.');
    fireEvent.drop(text(), { dataTransfer: { files: [fakeFile('our-parcel.yaml')] } });
    await vi.waitFor(() => expect(text().value).toBe(TEXT));
    expect(screen.queryByRole('alert')).toBeNull();
    press('Check it');
    await screen.findByRole('button', { name: 'Publish' });
    expect(house.heard.find(({ method }) => method === 'POST')?.body).toEqual({
      text: TEXT,
      file: 'our-parcel.yaml',
    });
  });
});

describe('publishing', () => {
  it('puts it into the list and clears the page', async () => {
    found([]);
    house.answers.set(PUBLISH, () => {
      versions = [fakePublished()];
      return Response.json({ diagnostics: [], scenario: SCENARIO });
    });
    await check();
    expect(await screen.findByRole('heading', { name: 'Nothing was published here yet' })).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Publish' }));
    expect(await screen.findByText('In the library')).toBeTruthy();
    expect(screen.getByText(/“Our parcel” is in the library now/)).toBeTruthy();
    expect(text().value).toBe('');
  });

  it('with warnings is possible, with a word of caution', async () => {
    found([fakeDiagnostic({ severity: 'warning' })]);
    await check();
    expect(await screen.findByRole('button', { name: 'Publish all the same' })).toBeTruthy();
    expect(screen.getByText(/Read them before others play it/)).toBeTruthy();
  });

  it('that fails loses neither the text nor what was found', async () => {
    found([]);
    house.answers.set(PUBLISH, () => house.refusal(503, 'not-ready'));
    await check();
    fireEvent.click(await screen.findByRole('button', { name: 'Publish' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Refused: not-ready.');
    expect(text().value).toBe(TEXT);
    expect(button('Publish')).toBeTruthy();
  });
});

describe('withdrawing', () => {
  it('says first what becomes of it, and then shows the version before as the one in the library', async () => {
    const [newer, older] = [fakePublished(), fakePublished({ hash: '9'.repeat(64), offered: false })];
    versions = [newer, older];
    house.answers.set(`DELETE ${pathTo('withdraw', { hash: HASH })}`, () => {
      versions = [
        { ...newer, offered: false, withdrawnAt: '2026-03-04T10:00:00.000Z' },
        { ...older, offered: true },
      ];
      return new Response(null, { status: 204 });
    });
    await open();
    const [first, second] = await screen.findAllByRole('button', { name: /^Withdraw Our parcel/ });
    expect(screen.getByText('Replaced by a newer one')).toBeTruthy();
    expect(second).toBeTruthy();
    if (first) fireEvent.click(first);
    const dialog = within(screen.getByRole('dialog', { name: 'Withdraw “Our parcel”?' }));
    expect(dialog.getByText(/Whoever is in the middle of it goes on/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Withdraw it' }));
    expect(await screen.findByText(/^Withdrawn /)).toBeTruthy();
    expect(screen.getAllByText('In the library')).toHaveLength(1);
    expect(screen.queryAllByRole('button', { name: /^Withdraw Our parcel/ })).toHaveLength(1);
  });
});

describe('a version that is not in the library', () => {
  it('is put back by a trainer, and is then the one that is played', async () => {
    const away = fakePublished({ offered: false, withdrawnAt: '2026-03-04T10:00:00.000Z' });
    versions = [away];
    house.answers.set(`PUT ${pathTo('offerAgain', { hash: HASH })}`, () => {
      versions = [fakePublished()];
      return new Response(null, { status: 204 });
    });
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Put back Our parcel, version ab12cd34' }));
    expect(await screen.findByText('In the library')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Put back/ })).toBeNull();
  });

  it('is no business of an administrator, who only withdraws', async () => {
    house.person = fakePerson('Ada', { roles: ['administrator'] });
    versions = [fakePublished({ offered: false }), fakePublished({ hash: '9'.repeat(64) })];
    await open();
    expect(await screen.findAllByRole('button', { name: /^Withdraw Our parcel/ })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Put back/ })).toBeNull();
    expect(screen.queryByLabelText('Text of the scenario')).toBeNull();
  });
});
