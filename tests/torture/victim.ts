import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own that is killed and started again, and where it can be reached at the moment. */
export class Victim {
  readonly #program: string;
  readonly #parameters: readonly string[];
  readonly #settings: Readonly<Record<string, string>>;
  #child: ChildProcess | null = null;
  #place = place();

  constructor(program: string, parameters: readonly string[], settings: Readonly<Record<string, string>>) {
    this.#program = program;
    this.#parameters = parameters;
    this.#settings = settings;
  }

  /** Fulfilled once it runs. */
  get url(): Promise<string> {
    return this.#place.url;
  }

  /** Fulfilled once it listens; rejected with what it said where it ended before. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [this.#program, ...this.#parameters], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...this.#settings },
    });
    this.#child = child;
    let said = '';
    child.stderr.on('data', (part) => (said = (said + String(part)).slice(-2_000)));
    const [line] = await Promise.race([
      once(child.stdout, 'data') as Promise<unknown[]>,
      once(child, 'close').then(() => {
        throw new Error(`The server ended before it listened: ${said}`);
      }),
    ]);
    this.#place.found(String(line).trim());
  }

  /** Ends it in the middle of whatever it does. */
  async kill(): Promise<void> {
    this.#place = place();
    await this.#end('SIGKILL');
  }

  /** Asks it to stop; gives the code that it ends with. */
  async stop(): Promise<number | null> {
    await this.#end('SIGTERM');
    return this.#child?.exitCode ?? null;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
  }
}

/** An address that is not known yet. */
function place(): { readonly url: Promise<string>; readonly found: (url: string) => void } {
  let found: (url: string) => void = () => undefined;
  const url = new Promise<string>((resolve) => {
    found = resolve;
  });
  return { url, found };
}
