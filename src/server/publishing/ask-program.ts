import { spawn } from 'node:child_process';
import { fail, ok } from '#base';
import type { Result } from '#base';

/** Why a program gave no answer. */
export type NoAnswer = 'too-long' | 'broke';

interface Question {
  /** File and arguments, run by this Node. */
  readonly program: readonly string[];
  readonly text: string;
  readonly milliseconds: number;
}

const MEGABYTES = 256;
/** A verdict carries the whole production; nothing honest is larger. */
const LONGEST_ANSWER = 16 * 1024 * 1024;

/**
 * Lets a process of its own read a text that a stranger brought, and gives what it wrote. It has neither our
 * settings nor our memory: a text that hangs or fells it costs one process and the deadline.
 */
export function askProgram({ program, text, milliseconds }: Question): Promise<Result<string, NoAnswer>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${MEGABYTES}`, ...program], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { NODE_ENV: 'production' },
    });
    let answer = '';
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(fail('too-long'));
    }, milliseconds);
    // A character may lie across two parts.
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (part: string) => {
      answer += part;
      if (answer.length > LONGEST_ANSWER) child.kill('SIGKILL');
    });
    // The child may end before it has read everything; its code says so.
    child.stdin.on('error', () => undefined);
    child.on('error', () => resolve(fail('broke')));
    child.on('close', (code) => {
      clearTimeout(late);
      resolve(code === 0 ? ok(answer) : fail('broke'));
    });
    child.stdin.end(text);
  });
}
