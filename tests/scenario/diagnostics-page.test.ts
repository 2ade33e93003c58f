import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintCatalogue } from '#analysis';
import { catalogue, diagnosticsPage } from '#scenario';

const PAGE = resolve(import.meta.dirname, '../../docs/diagnostics.md');

describe('docs/diagnostics.md', () => {
  it('says what the catalogues of both rooms say; run with WRITE_DOCS=1 to write it anew', () => {
    const page = diagnosticsPage([...catalogue, ...lintCatalogue]);
    if (process.env['WRITE_DOCS']) writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it('has a heading for each code, and takes entries of other rooms', () => {
    const [first] = catalogue;
    if (!first) throw new Error('The catalogue is empty.');
    const page = diagnosticsPage([
      ...catalogue,
      { ...first, code: 'PA599', title: 'A bot finds the answer' },
    ]);
    for (const { code, title } of catalogue) expect(page).toContain(`### ${code} ${title}\n`);
    expect(page).toContain('## PA5xx: What only playing shows\n\n### PA599 A bot finds the answer\n');
  });
});
