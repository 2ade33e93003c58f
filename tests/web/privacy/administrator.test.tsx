import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pathTo } from '#protocol';
import type { Person } from '#protocol';
import { FakeHouse, fakePerson } from '../app/fake-house.ts';
import { fakeEntry } from './fake-entry.ts';

const admin = fakePerson('Anna', { roles: ['administrator'] });
const ben: Person = {
  id: '7'.repeat(32),
  name: 'Ben Okafor',
  roles: ['trainee'],
  teams: [],
  since: '2026-01-01T10:00:00.000Z',
  disabledAt: null,
  account: { email: 'ben@example.com', password: true, provider: false, factor: false, seenAt: null },
};

let house: FakeHouse;

beforeEach(() => {
  localStorage.clear();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  house = new FakeHouse();
  house.person = admin;
  house.open();
});
afterEach(() => vi.unstubAllGlobals());

const answer = (route: string, body: unknown) => house.answers.set(route, () => Response.json(body));
async function enter() {
  vi.resetModules();
  const api = await import('../../../src/web/api/index.ts');
  await api.askWhoIsThere();
}

describe('the record', () => {
  async function sentencesOf(entries: readonly unknown[]) {
    answer('GET /api/audit', { entries, next: null });
    await enter();
    const { RecordScreen } = await import('../../../src/web/administrator/record/record-screen.tsx');
    render(<RecordScreen />);
    const main = await screen.findAllByRole('listitem');
    return main.map(({ textContent }) => textContent.replace(/^\d\d:\d\d/, ''));
  }

  it('tells each entry as a sentence, with the names that there are', async () => {
    const anna = { id: admin.id, name: 'Anna' };
    expect(
      await sentencesOf([
        fakeEntry({ action: 'attempt.read' }),
        fakeEntry({ action: 'person.erase', actor: null, subject: { id: 'gone', name: null } }),
        fakeEntry({ action: 'person.rename', actor: anna, subject: anna }),
        fakeEntry({ action: 'sign-in', actor: null, outcome: 'refused' }),
        fakeEntry({ action: 'sign-in', actor: null }),
        fakeEntry({ action: 'person.sign-up', actor: null, subject: { id: 'gone', name: null } }),
        fakeEntry({ action: 'retention.change', subject: null }),
        fakeEntry({ action: 'thing.of-tomorrow', subject: null }),
      ]),
    ).toEqual([
      'Mia opened an attempt of Ada.',
      'Poise itself erased somebody whose account is gone.',
      'Anna changed their own name.',
      'Somebody tried to sign in as Ada and did not get in.',
      'Ada signed in.',
      'Somebody whose account is gone came in by the organisation’s sign-in.',
      'Mia changed when things are deleted.',
      'Mia did “thing.of-tomorrow”.',
    ]);
  });

  it('draws together only what came in a row, so that the order stays', async () => {
    const mia = { id: 'mia', name: 'Mia' };
    const [seen, left] = [
      { action: 'sign-in', subject: mia },
      { action: 'sign-out', subject: mia },
    ];
    expect(await sentencesOf([fakeEntry(seen), fakeEntry(seen), fakeEntry(left), fakeEntry(seen)])).toEqual([
      'Mia signed in. Twice.',
      'Mia signed out.',
      'Mia signed in.',
    ]);
  });

  it('tells one look at many people once, and who they were when asked', async () => {
    const look = (name: string, at: string) =>
      fakeEntry({ action: 'assignment.read', object: 'a', subject: { id: name, name }, at });
    const minute = '2026-03-03T10:00:30.000Z';
    expect(
      await sentencesOf([
        look('Cy', minute),
        look('Ben', minute),
        look('Cy', minute),
        look('Ada', minute),
        look('Ben', '2026-03-03T09:59:59.000Z'),
        look('Ben', '2026-03-03T09:59:58.000Z'),
      ]),
    ).toEqual([
      'Mia looked at how an assignment goes for 3 people.WhoAda, Ben, Cy',
      'Mia looked at how an assignment goes for Ben. Twice.',
    ]);
  });
});

describe('when things are deleted', () => {
  const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
  const change = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } });
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  async function open() {
    let kept: unknown = { practice: 12, assessed: 24, leaver: 6 };
    house.answers.set('GET /api/retention', () => Response.json(kept));
    house.answers.set('PUT /api/retention', ({ body }) => Response.json((kept = body)));
    await enter();
    const { RetentionScreen } = await import('../../../src/web/administrator/retention/retention-screen.tsx');
    render(<RetentionScreen />);
    await screen.findByLabelText(/^Practice: months/);
  }
  const told = () => house.heard.filter(({ method }) => method === 'PUT').map(({ body }) => body);

  it('is saved as three numbers, and says that it is', async () => {
    await open();
    expect(screen.getByText('This is how it is now.')).toBeTruthy();
    change(/^Assessed attempts: months/, '36');
    save();
    await vi.waitFor(() => expect(told()).toEqual([{ practice: 12, assessed: 36, leaver: 6 }]));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(field(/^Assessed attempts: months/).value).toBe('36');
  });

  it('warns before a lower number deletes what is there', async () => {
    await open();
    expect(screen.queryByText(/is deleted within a day/)).toBeNull();
    change(/^Practice: months/, '3');
    expect(screen.getByText(/is deleted within a day/)).toBeTruthy();
  });

  it.each(['', '0', '61', '1.5', 'ten'])('does not send “%s”', async (typed) => {
    await open();
    change(/^People: months/, typed);
    save();
    expect(screen.getByText('Must be whole months, from 1 to 60.')).toBeTruthy();
    expect(told()).toEqual([]);
  });
});

describe('erasing somebody', () => {
  async function open() {
    await enter();
    const { DataPart } = await import('../../../src/web/administrator/people/data-part.tsx');
    render(<DataPart person={ben} />);
    fireEvent.click(screen.getByRole('button', { name: 'Erase for good' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Erase Ben Okafor for good?' }));
    const type = (value: string) => fireEvent.change(dialog.getByRole('textbox'), { target: { value } });
    const press = () => fireEvent.click(dialog.getByRole('button', { name: 'Erase for good' }));
    return { dialog, type, press };
  }
  const erase = `POST ${pathTo('erasePerson', { person: ben.id })}`;
  const erased = () => house.heard.filter(({ method, path }) => `${method} ${path}` === erase).length;

  it('says what goes and what stays, and wants the name typed', async () => {
    answer(erase, {});
    const { dialog, type, press } = await open();
    expect(dialog.getByText(/Figures of groups stay/)).toBeTruthy();
    type('Ben');
    press();
    expect(dialog.getByText('Must be “Ben Okafor”.')).toBeTruthy();
    expect(erased()).toBe(0);
    type(' Ben Okafor ');
    press();
    await vi.waitFor(() => expect(erased()).toBe(1));
    await vi.waitFor(() => expect(location.pathname).toBe('/people'));
  });

  it('asks for the password where the server wants it again', async () => {
    house.answers.set(erase, () => house.refusal(403, 'password-needed'));
    const { type, press } = await open();
    type('Ben Okafor');
    press();
    expect(await screen.findByRole('dialog', { name: 'Is it still you?' })).toBeTruthy();
  });

  it('says why it was refused, and stays', async () => {
    house.answers.set(erase, () => house.refusal(409, 'last-administrator'));
    const { dialog, type, press } = await open();
    type('Ben Okafor');
    press();
    expect((await dialog.findByRole('alert')).textContent).toBe('Refused: last-administrator.');
  });
});
