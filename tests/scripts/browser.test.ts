import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poise-browser-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string) {
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

describe('the browser for the tests', () => {
  it('is the one that CHROMIUM_PATH names', () => {
    const file = program('my-browser');
    vi.stubEnv('CHROMIUM_PATH', file);
    expect(findBrowser()).toBe(file);
  });

  it('is the first one on the PATH otherwise', () => {
    const file = program('chromium');
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(findBrowser()).toBe(file);
  });

  it('is refused with a way out when CHROMIUM_PATH leads nowhere', () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'missing'));
    expect(findBrowser).toThrow(/cannot be run[.] Install Chromium/);
  });
});
