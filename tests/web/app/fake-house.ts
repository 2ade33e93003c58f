import { vi } from 'vitest';
import type { Me } from '#protocol';

type Person = NonNullable<Me['person']>;

export const fakePerson = (name: string, overrides: Partial<Person> = {}): Person => ({
  id: [...name]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padStart(32, '0'),
  name,
  roles: ['trainee'],
  factor: false,
  password: true,
  manages: [],
  memberOf: [],
  ...overrides,
});

/** A request as the house heard it. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** Who the page believed to be. */
  readonly profile: string | null;
}

/** A server that knows who is signed in by this browser's cookie, and keeps whatever it is told. */
export class FakeHouse {
  setUp = true;
  /** Whose session the cookie opens. */
  person: Person | null = null;
  reachable = true;
  readonly heard: Heard[] = [];
  /** Answers to other requests, by method and path. */
  readonly answers = new Map<string, (heard: Heard) => Response>();

  me(): Me {
    return {
      setUp: this.setUp,
      organisation: this.setUp ? 'Example Ltd' : null,
      sso: null,
      person: this.person,
    };
  }

  open(): void {
    vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) =>
      Promise.resolve().then(() => this.#answer(path, init)),
    );
  }

  refusal(status: number, code: string, headers: HeadersInit = {}): Response {
    return Response.json({ error: { code, message: `Refused: ${code}.` } }, { status, headers });
  }

  #answer(path: string, init: RequestInit): Response {
    if (!this.reachable) throw new TypeError('no network');
    const method = init.method ?? 'GET';
    const headers = new Headers(init.headers);
    const profile = headers.get('x-poise-person') ?? headers.get('x-poise-profile');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    const heard = { method, path, body, profile };
    this.heard.push(heard);
    if (path === '/api/me') return Response.json(this.me());
    const answer = this.answers.get(`${method} ${path}`);
    if (answer) return answer(heard);
    if (this.setUp && this.person?.id !== profile) return this.refusal(401, 'signed-out');
    return this.refusal(404, 'not-found');
  }
}
