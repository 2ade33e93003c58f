/**
 * Version of every formula, threshold and default in this room. It is stored with each score, so that an old
 * attempt can be told apart from one that was scored by newer rules. Raise it whenever a figure would change.
 */
export const FORMULA_VERSION = 1;
