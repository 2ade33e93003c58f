import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly talk: string;
}

const COMMAND = resolve('bin/poise.js');

/** A folder of its own, so that commands that write leave the checkout alone. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'poise-cli-'));

/** Runs the real command in a process of its own; what is typed comes line by line. */
export function poise(
  args: readonly string[],
  {
    cwd = process.cwd(),
    typed = '',
    env = {},
  }: { cwd?: string; typed?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((done, broken) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, ...env } });
    const heard = { out: '', talk: '' };
    child.stdout.on('data', (part: Buffer) => (heard.out += String(part)));
    child.stderr.on('data', (part: Buffer) => (heard.talk += String(part)));
    child.on('error', broken);
    child.on('close', (code) => done({ code, ...heard }));
    child.stdin.end(typed);
  });
}
