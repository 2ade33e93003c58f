/**
 * Small open word lists for bots that look at words alone. An asterisk takes every ending. They need not be
 * complete: a bot asks which of three replies has more of them, not how much feeling a text holds.
 */

export const EMPATHY = words(`
  sorry apolog* understand* appreciat* feel* felt frustrat* hear imagine upset* difficult* hard awful
  disappoint* annoy* stress* worr* empath* sympath* regret* inconvenien* care cares caring
`);

export const POLITE = words('please thank* thanks would could may kindly welcome pleased glad grateful');

export const NEGATION = words(`
  no not cannot can't won't don't doesn't didn't isn't aren't wasn't wouldn't couldn't shouldn't haven't hasn't
  unable policy unfortunately however but never neither nor nothing refuse* declin* impossible
`);

export const HEDGE = words(`
  maybe might perhaps possibly probably wonder* seem* guess suppose somewhat fairly usually sometimes hopefully
  likely potentially roughly around could
`);

export const ABSOLUTE = words(`
  always never guarantee* everyone everybody everything every all none nobody nothing completely absolutely
  definitely certainly totally entirely promise* must
`);

export const YOU = words("you your yours yourself yourselves you're you'll you've you'd");
export const WE = words("we our ours ourselves us we're we'll we've we'd");

/** What a first person does, right after "I". */
export const ACTION = words(`
  will can have am do send call check book put move open close ask take look find write make set start stop keep
  give get change cancel refund ring pull add note pass arrange confirm
`);

export const POSITIVE = words(`
  able accept* agree* best better bright clear comfort* confident correct delight* easy enjoy* excellent fair fast
  fine fix* free friend* fun gain* gift glad good grateful great happy help* honest hope* improve* kind like love*
  luck* nice okay perfect please* pleasure prompt proud quick ready relax* reliable resolv* right safe satisf* secure
  smile smooth solv* strong success* support* sure thank* trust* useful valu* welcome well wonderful worth yes
`);

export const NEGATIVE = words(`
  afraid angry annoy* awful bad bill blame* block* bother* broke* broken cancel* charge* complain* confus* cost*
  damage* danger* delay* deny denied difficult* dirty disappoint* end error* fail* false fault fear fee fees frustrat*
  hard hate* hurt* ill impossible inconvenien* insult* issue* late lie lose lost mess miss* mistake* never no not
  nothing overdue owe* penalt* poor problem* refus* reject* rude sad sorry stop* stuck terribl* threat* trouble*
  unable unfair unfortunate* unhappy upset* warn* waste* weak worr* worse worst wrong
`);

export const NAMED_TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august
  september october november december today tomorrow tonight yesterday noon midnight morning afternoon evening
  euro euros pound pounds dollar dollars percent one two three four five six seven eight nine ten twelve twenty thirty
`);

/** Words that every text has, left out where texts are compared. */
export const STOP_WORDS = words(`
  a about after all also am an and any are as at be because been before being but by can can't could did do does
  doesn't don't down for from get got had has have he her here him his how i i'd i'll i'm i've if in into is isn't it
  it's its just like me more my no not now of off on once one only or our out over own same she should so some such
  than that that's the their them then there these they this those through to too under until up us very was we we'll
  we're we've were what what's when where which while who why will with won't would you you'd you'll you're you've
  your yours
`);

/** A set of words and of beginnings of words. */
export interface WordList {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

function words(list: string): WordList {
  const all = list.trim().split(/\s+/);
  return {
    whole: new Set(all.filter((word) => !word.endsWith('*'))),
    beginnings: new Set(all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))),
  };
}

export function inList({ whole, beginnings }: WordList, word: string): boolean {
  if (whole.has(word)) return true;
  for (let length = 2; length <= word.length; length++) {
    if (beginnings.has(word.slice(0, length))) return true;
  }
  return false;
}
