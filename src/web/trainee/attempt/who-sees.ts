interface Team {
  readonly name: string;
}

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** Who gets to see an attempt and its result, in a sentence. */
export function seenBy(teams: readonly Team[]): string {
  if (teams.length === 0) return 'You are in no team, so only you see your replies and the result.';
  const names = listed.format(teams.map(({ name }) => name));
  return `You and whoever manages ${names} see your replies and the result.`;
}
