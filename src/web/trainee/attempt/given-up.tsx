import { Flag } from 'lucide-react';
import type { Attempt } from '#protocol';
import { EmptyState } from '../../ui/index.ts';
import { PlayPlace, toLibrary } from '../conversation/play-place.tsx';

/** What is left of an attempt that was given up. */
export function GivenUp({ attempt }: { readonly attempt: Attempt }) {
  return (
    <PlayPlace title="Given up">
      <EmptyState icon={<Flag aria-hidden="true" />} title="You gave this one up" action={toLibrary}>
        {attempt.title}, try {attempt.number}. It counts as a try and has no result.
      </EmptyState>
    </PlayPlace>
  );
}
