import { guess } from '../guess.ts';
import type { Entry, MapTree } from '../text/tree.ts';
import { under } from '../trail.ts';
import type { Reader } from './reader.ts';

const LONGEST_CHAIN = 8;

/** A mapping with what it takes over. It is not whole where a fragment is missing, so nothing else is missed in it. */
export interface Pieced {
  readonly tree: MapTree;
  readonly whole: boolean;
}

/** The mapping with the keys of the fragment that it is like; its own keys win. */
export function withPiece(written: MapTree, reader: Reader): Pieced {
  const { pieces } = reader.scope;
  if (!pieces) return { tree: written, whole: !written.entries.has('like') };
  let tree = written;
  let whole = true;
  for (let step = 0; tree.entries.has('like'); step++) {
    const piece = step < LONGEST_CHAIN ? pieceOf(tree, pieces, reader) : reportChain(tree, reader);
    const entries = new Map<string, Entry>(piece?.entries);
    for (const [key, entry] of tree.entries) if (key !== 'like') entries.set(key, entry);
    tree = { ...tree, entries };
    whole &&= piece !== undefined;
  }
  return { tree, whole };
}

function pieceOf(tree: MapTree, pieces: ReadonlyMap<string, MapTree>, reader: Reader): MapTree | undefined {
  const like = tree.entries.get('like')?.value;
  if (like?.kind !== 'text') return reportLike(tree, reader);
  const name = String(like.value);
  const piece = pieces.get(name);
  if (piece) return piece;
  reader.reports.add(
    'unknown-fragment',
    { spot: like.spot, trail: under(reader.trail, 'like') },
    {
      message: `There is no fragment "${name}".`,
      suggest: () => {
        const meant = guess(name, pieces.keys());
        return meant ? `Did you mean "${meant}"?` : 'Name it under fragments.';
      },
    },
  );
  return undefined;
}

function reportLike(tree: MapTree, { reports, trail }: Reader): undefined {
  const spot = tree.entries.get('like')?.value.spot ?? tree.spot;
  reports.add(
    'wrong-type',
    { spot, trail: under(trail, 'like') },
    { message: 'Here the name of a fragment is needed.' },
  );
  return undefined;
}

function reportChain(tree: MapTree, { reports, trail }: Reader): undefined {
  const spot = tree.entries.get('like')?.value.spot ?? tree.spot;
  reports.add(
    'endless-fragment',
    { spot, trail: under(trail, 'like') },
    {
      message: `Fragments lead to fragments more than ${LONGEST_CHAIN} times here, probably in a circle.`,
      suggest: 'Let one of them stand on its own.',
    },
  );
  return undefined;
}
