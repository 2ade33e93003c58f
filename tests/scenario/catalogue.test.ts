import { describe, expect, it } from 'vitest';
import { catalogue, checkFragments, checkHandling, checkLaw, checkPath } from '#scenario';
import type { CatalogueEntry, Diagnostic } from '#scenario';
import { check } from './builders.ts';

const CONTEXT = { scenarios: ['late-parcel', 'late-parcel-b'] };

const TALKS = new Map([
  ['late-parcel', { archetype: 'victim', twin: 'late-parcel-b' }],
  ['late-parcel-b', { archetype: 'victim', twin: null }],
  ['cold-soup', { archetype: 'nitpicker', twin: null }],
]);

function diagnose(kind: CatalogueEntry['of'], text: string): readonly Diagnostic[] {
  switch (kind) {
    case 'scenario':
      return check(text, CONTEXT).diagnostics;
    case 'law':
      return checkLaw(text, { file: 'victim.yaml' }).diagnostics;
    case 'handling':
      return checkHandling(text, { file: 'handling.yaml' }).diagnostics;
    case 'fragments':
      return checkFragments(text, { file: 'fragments.yaml' }).diagnostics;
    case 'path':
      return checkPath(text, { file: 'path.yaml', scenarios: TALKS.keys(), talks: TALKS }).diagnostics;
  }
}

describe('the catalogue of diagnostics', () => {
  it('gives each code once, in order, within the space of this room', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^(PS[0-3]|PL4|PP6)\d\d$/);
  });

  it.each(catalogue.map((entry) => [entry.code, entry] as const))(
    '%s is triggered by its bad example, at a place, and not by its good one',
    (code, { of, bad, good, severity }) => {
      const hits = diagnose(of, bad).filter((diagnostic) => diagnostic.code === code);
      expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) {
        expect(hit.severity).toBe(severity);
        expect(hit.line).toBeGreaterThan(0);
        expect(hit.column).toBeGreaterThan(0);
        expect(hit.message).toMatch(/\.$/);
        expect(hit.path).toMatch(/^(scenario|law|handling|fragments|path) /);
      }
      expect(diagnose(of, good)).toEqual([]);
    },
  );
});
