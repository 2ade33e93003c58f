/** Carries the profile's id with every request that reads or writes what belongs to a profile. */
export const PROFILE_HEADER = 'x-poise-profile';

/**
 * Carries the id of the person whom the page belongs to. A page that was left open while somebody else signed in is
 * so never taken for theirs: the request counts as one of nobody.
 */
export const PERSON_HEADER = 'x-poise-person';

/**
 * Must be `1` on every request that changes something. A foreign page cannot set it without asking the browser
 * for leave first, and this server never gives that leave.
 */
export const POISE_HEADER = 'x-poise';
export const POISE_HEADER_VALUE = '1';

/** The server's own id of a request, also in its log line and in every error. */
export const REQUEST_HEADER = 'x-request-id';
