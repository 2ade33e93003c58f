import { OWN_PROFILE, practicePath, playListSchema, playSchema, profileSchema } from '#protocol';
import type { Play, PlayRequest } from '#protocol';
import { ApiError } from './api-error.ts';
import { ask, tell } from './ask.ts';

/** One play as the server keeps it. */
export const fetchPlay = (play: string) => ask({ path: practicePath('play', { play }), answer: playSchema });

/** Every play of this browser's profile, newest first; none for a profile that the server has not met yet. */
export async function fetchPlays(): Promise<readonly Play[]> {
  const plays: Play[] = [];
  const path = practicePath('profilePlays', { profile: OWN_PROFILE });
  let before: string | null = null;
  try {
    do {
      const query: string = before === null ? '' : `?before=${encodeURIComponent(before)}`;
      const page = await ask({ path: path + query, answer: playListSchema });
      plays.push(...page.plays);
      before = page.next;
    } while (before !== null);
  } catch (error) {
    if (error instanceof ApiError && error.is('unknown-profile')) return [];
    throw error;
  }
  return plays;
}

/** Says the whole play; the server keeps what is new of it and answers how it now stands. */
export const putPlay = (play: string, body: PlayRequest) =>
  tell({ path: practicePath('play', { play }), body, answer: playSchema });

/** Introduces this browser's profile, or changes its name. */
export const putProfile = (name: string) =>
  tell({ path: practicePath('profile', { profile: OWN_PROFILE }), body: { name }, answer: profileSchema });
