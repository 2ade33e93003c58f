import type { ExampleKind } from '../catalogue/entry.ts';
import type { MappingSpec } from '../shape/spec.ts';
import { fragmentsFile } from './fragments-shape.ts';
import { handling, law } from './law-shape.ts';
import { path } from './path-shape.ts';
import { scenario } from './scenario-shape.ts';

const FILES = { scenario, law, handling, fragments: fragmentsFile, path } as const;

/** What a whole file of a kind is. */
export const specOfFile = (kind: ExampleKind): MappingSpec => FILES[kind].spec;
