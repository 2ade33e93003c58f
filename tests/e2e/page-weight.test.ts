import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOfPage } from '../../scripts/page-files.mjs';

/** Text that only the YAML parser contains. */
const YAML_PARSER = 'tag:yaml.org,2002:';

describe("a trainee's page", () => {
  const files = existsSync('dist/web') ? filesOfPage(['index.html', 'trainee']) : [];

  it('is built', () => {
    expect(files).not.toEqual([]);
  });

  it('loads no YAML parser: scenarios reach it compiled', () => {
    expect(files.filter((file) => readFileSync(file, 'utf8').includes(YAML_PARSER))).toEqual([]);
  });
});
