import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeHouse, fakePerson } from './fake-house.ts';

const asha = fakePerson('Asha');
const ben = fakePerson('Ben');

let house: FakeHouse;

beforeEach(() => {
  localStorage.clear();
  // As a page that was just loaded: nothing of the test before is remembered.
  vi.resetModules();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  house = new FakeHouse();
  house.open();
});
afterEach(() => vi.unstubAllGlobals());

/** The gate before a page with a field on it, and the ways to bring about what happens to it. */
async function atTheGate() {
  const [{ Gate }, api] = await Promise.all([
    import('../../../src/web/app/gate.tsx'),
    import('../../../src/web/api/index.ts'),
    // What the gate fetches when it is needed is there already, however slow the machine is at it.
    import('../../../src/web/app/doorway.tsx'),
    import('../../../src/web/account/door/door-screen.tsx'),
    import('../../../src/web/account/door/factor-screen.tsx'),
  ]);
  const loadAnew = vi.fn<(address: string) => void>();
  api.watchWhoIsThere();
  render(
    <Gate loadAnew={loadAnew}>
      <label>
        Note <input />
      </label>
    </Gate>,
  );
  /** Any request that needs somebody to be signed in. */
  const knock = () => act(() => api.tell({ path: '/api/anything' }).catch(() => undefined));
  return { loadAnew, knock, api };
}

/** The field of the page; what is put out of sight stays in the document. */
const note = () => screen.queryByLabelText('Note');

async function signIn() {
  const typed = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await screen.findByLabelText('E-mail address');
  typed('E-mail address', 'asha@example.com');
  typed('Password', 'quiet harbour lantern');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('the gate', () => {
  it('shows nothing of a closed house before somebody has signed in', async () => {
    await atTheGate();
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
    expect(screen.getByText(/To practise with Example Ltd/)).toBeTruthy();
    expect(note()).toBeNull();
  });

  it('lets anybody into a house that is not set up, and without waiting the next time', async () => {
    house.setUp = false;
    await atTheGate();
    expect(await screen.findByLabelText('Note')).toBeTruthy();
    vi.resetModules();
    house.reachable = false;
    document.body.replaceChildren();
    await atTheGate();
    expect(note()).toBeTruthy();
  });

  it('shows the page once somebody has signed in', async () => {
    await atTheGate();
    house.answers.set('POST /api/sign-in', () => {
      house.person = asha;
      return Response.json(house.me());
    });
    await signIn();
    expect(await screen.findByLabelText('Note')).toBeTruthy();
  });

  it('puts the page out of sight when a request finds nobody signed in, and brings it back as it was', async () => {
    house.person = asha;
    const { knock, loadAnew } = await atTheGate();
    await userEvent.type(await screen.findByLabelText('Note'), 'half a thou');
    house.person = null;
    await knock();
    expect(await screen.findByRole('heading', { name: 'Sign in again' })).toBeTruthy();
    expect(note()?.closest('[style*="display: none"]')).not.toBeNull();
    house.answers.set('POST /api/sign-in', () => {
      house.person = asha;
      return Response.json(house.me());
    });
    await signIn();
    await vi.waitFor(() => expect(screen.queryByRole('heading', { name: 'Sign in again' })).toBeNull());
    expect(note()?.closest('[style*="display: none"]')).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('half a thou');
    expect(loadAnew).not.toHaveBeenCalled();
  });

  it('begins on a new page for somebody else, and shows them nothing of what was there', async () => {
    house.person = asha;
    const { knock, loadAnew } = await atTheGate();
    await screen.findByLabelText('Note');
    house.person = null;
    await knock();
    house.answers.set('POST /api/sign-in', () => {
      house.person = ben;
      return Response.json(house.me());
    });
    await signIn();
    await vi.waitFor(() => expect(loadAnew).toHaveBeenCalledWith('/'));
    expect(note()).toBeNull();
  });

  it('notices at once that another tab has signed somebody else in', async () => {
    house.person = asha;
    const { loadAnew } = await atTheGate();
    await screen.findByLabelText('Note');
    house.person = ben;
    act(() => void dispatchEvent(new StorageEvent('storage', { key: 'poise.1.signed' })));
    await vi.waitFor(() => expect(loadAnew).toHaveBeenCalledWith('/'));
    expect(note()).toBeNull();
  });

  it('says so when nobody answers, and tries again when asked to', async () => {
    house.reachable = false;
    house.person = asha;
    await atTheGate();
    const again = await screen.findByRole('button', { name: 'Try again' });
    house.reachable = true;
    await userEvent.click(again);
    expect(await screen.findByLabelText('Note')).toBeTruthy();
  });

  it('keeps the page when a later question is not answered', async () => {
    house.person = asha;
    const { api } = await atTheGate();
    await screen.findByLabelText('Note');
    house.reachable = false;
    await act(() => api.askWhoIsThere());
    expect(note()).toBeTruthy();
  });
});

describe('signing in', () => {
  it('asks for the code of the second factor once the password was right', async () => {
    await atTheGate();
    house.answers.set('POST /api/sign-in', ({ body }) => {
      if (!(body instanceof Object && 'code' in body)) return house.refusal(401, 'code-wanted');
      house.person = asha;
      return Response.json(house.me());
    });
    await signIn();
    await userEvent.type(await screen.findByLabelText('Code'), '123456');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByLabelText('Note')).toBeTruthy();
    expect(house.heard.at(-1)?.body).toEqual({
      email: 'asha@example.com',
      password: 'quiet harbour lantern',
      code: '123456',
    });
  });

  it('says how long to wait after too many tries', async () => {
    await atTheGate();
    house.answers.set('POST /api/sign-in', () =>
      house.refusal(429, 'too-many-tries', { 'retry-after': '95' }),
    );
    await signIn();
    expect((await screen.findByRole('alert')).textContent).toMatch(/Too many tries.*2 minutes.*1:3[45]/);
  });

  it('says beside each field what is missing, and sends nothing', async () => {
    await atTheGate();
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'Must be an e-mail address.',
      'Must not be empty.',
    ]);
    expect(document.activeElement).toBe(screen.getByLabelText('E-mail address'));
    expect(house.heard.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

describe('a house that asks for a second factor', () => {
  const due = fakePerson('Mia', { roles: ['manager'], factorDue: true });
  const CODES = ['aaaa-bbbb-cccc-dddd', 'eeee-ffff-gggg-hhhh'];

  async function setItUp() {
    house.answers.set('POST /api/account/factor', () =>
      Response.json({ secret: 'ABCDEFGH', url: 'otpauth://totp/Poise:mia?secret=ABCDEFGH' }),
    );
    house.answers.set('PUT /api/account/factor', () => {
      house.person = { ...fakePerson('Mia', { roles: ['manager'] }), factor: true };
      return Response.json({ recovery: CODES });
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Set it up' }));
    expect(await screen.findByText('ABCD EFGH')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Code'), '123456');
    await userEvent.click(screen.getByRole('button', { name: 'Turn it on' }));
    await screen.findByText(CODES[0] ?? '');
  }

  it('leads to it before any page, says why, and shows the page when the codes are kept', async () => {
    house.person = due;
    await atTheGate();
    expect(await screen.findByRole('heading', { level: 1, name: 'Set up your second factor' })).toBeTruthy();
    expect(screen.getByText(/Example Ltd asks for a code/)).toBeTruthy();
    expect(note()).toBeNull();
    await setItUp();
    await userEvent.click(screen.getByRole('button', { name: 'I have them' }));
    expect(await screen.findByLabelText('Note')).toBeTruthy();
  });

  it('keeps the codes in sight although the server says meanwhile that the way is free', async () => {
    house.person = due;
    const { api } = await atTheGate();
    await setItUp();
    await act(() => api.askWhoIsThere());
    expect(screen.getByText(CODES[1] ?? '')).toBeTruthy();
  });

  it('puts a page out of sight when a request finds the factor missing, and brings it back as it was', async () => {
    house.person = fakePerson('Mia', { roles: ['manager'] });
    const { knock, loadAnew } = await atTheGate();
    await userEvent.type(await screen.findByLabelText('Note'), 'half a thou');
    house.person = due;
    house.answers.set('PUT /api/anything', () => house.refusal(403, 'factor-due'));
    await knock();
    expect(await screen.findByRole('button', { name: 'Set it up' })).toBeTruthy();
    expect(note()?.closest('[style*="display: none"]')).not.toBeNull();
    await setItUp();
    await userEvent.click(screen.getByRole('button', { name: 'I have them' }));
    await vi.waitFor(() => expect(note()?.closest('[style*="display: none"]')).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('half a thou');
    expect(loadAnew).not.toHaveBeenCalled();
  });
});
