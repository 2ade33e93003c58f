/** Bytes that a request body may have; also what a browser still sends while a page closes. */
export const BODY_LIMIT = 65_536;

/** Bytes of a request that brings a draft: 512 KiB of a scenario, with what JSON adds. */
export const DRAFT_LIMIT = 1_048_576;

/** Characters that an address with its query may have. */
export const ADDRESS_LIMIT = 2_048;

/** Moves that one play may have: far above what any scenario allows (40 turns and each card once). */
export const MOVES_LIMIT = 500;

/** Characters of a profile's name. */
export const NAME_LIMIT = 60;

/** Characters of one answer to a question of reflection. */
export const ANSWER_LIMIT = 2_000;

/** Plays in one page of a profile's list. */
export const PAGE_SIZE = 100;
