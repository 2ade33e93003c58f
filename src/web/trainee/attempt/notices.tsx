import { Flag } from 'lucide-react';
import type { Attempt } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { ApiError } from '../../api/index.ts';
import { ButtonLink, EmptyState, ErrorState } from '../../ui/index.ts';

const toLibrary = <ButtonLink to={addressOf('library')}>See all conversations</ButtonLink>;

/** What is left of an attempt that was given up. */
export function GivenUp({ attempt }: { readonly attempt: Attempt }) {
  return (
    <EmptyState icon={<Flag aria-hidden="true" />} title="You gave this one up" action={toLibrary}>
      {attempt.title}, try {attempt.number}. It counts as a try and has no result.
    </EmptyState>
  );
}

/** Stands for an attempt that could not be had. */
export function Missing({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  if (error instanceof ApiError && error.is('not-found')) {
    return (
      <ErrorState title="This assessment is not here" action={toLibrary}>
        It belongs to somebody else, or the address was mistyped.
      </ErrorState>
    );
  }
  return (
    <ErrorState title="The assessment could not be fetched" onRetry={onRetry} action={toLibrary}>
      The server did not answer as it should. Everything you have said is safe, and an answer that was not
      sent yet is kept on this device.
    </ErrorState>
  );
}
