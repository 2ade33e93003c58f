import type { CustomerEntry } from '../entry.ts';

export const RULE_BREAKER: CustomerEntry = {
  recognise:
    'It has been done already, and you learn of it in passing. Somebody always allowed it before, and nobody remembers the name.',
  words: [
    {
      trade: 'Car sharing',
      line: 'I lent it to my cousin for the day, like last time. So, about the mileage.',
      sign: 'disregard-for-boundaries',
    },
    {
      trade: 'Library',
      line: 'Your form says ‘may’, and may is not must.',
      sign: 'disregard-for-boundaries',
    },
    {
      trade: 'Campsite',
      line: 'We were six instead of four, but nobody minded.',
      sign: 'disregard-for-boundaries',
    },
  ],
  drives:
    'A rule is taken as an opening bid, and what nobody explains counts as allowed. Behind it may be a rule that was read wrongly, a sense of being treated worse than others, or a try.',
  helps: [
    {
      does: 'hold-facts',
      why: 'Dates and facts without a verdict. There is nothing in them to argue with.',
    },
    {
      does: 'useful-question',
      when: { says: 'early', stances: ['assuming', 'arguing'] },
      why: '“How did it come about?” without blame brings up the case that the rule did not fit.',
    },
    { does: 'plain-line', why: 'What nobody objects to is allowed. So say it early, and in short words.' },
    {
      does: 'real-reason',
      when: { says: 'once they tell their side', stances: ['arguing', 'explaining'] },
      why: 'Whom the rule protects is harder to argue away than the clause.',
    },
    { does: 'hold-steady', why: 'The same answer as the next person would get, in the same calm voice.' },
    {
      does: 'limit-conduct',
      when: { says: 'when the next rule is tried as well', stances: ['pushing', 'defying'] },
      why: 'What happens if it goes on, and how it can end well. By now it is fair to say so.',
    },
    {
      does: 'save-face',
      why: '“Many read it that way the first time” lets them take the proper road without having lost.',
    },
    {
      does: 'next-step',
      when: { says: 'at the fork', stances: ['choosing'] },
      why: 'The proper way, made easy: what, where, by when.',
    },
  ],
  backfires: [
    {
      does: 'limit-conduct',
      when: { says: 'as the first thing', stances: ['assuming', 'explaining'] },
      why: 'A warning before anybody has asked is a dare.',
    },
    { does: 'appeasing', why: 'A quiet exception gets you through the day. Next month it is a right.' },
    { does: 'credit', why: 'Admiring the clever way round makes it a way.' },
    { does: 'own-and-repair', why: 'Sorry that we have this rule: then it cannot be meant seriously.' },
    { does: 'over-explaining', why: 'A sermon has gaps, and each gap is the next argument.' },
    { does: 'foggy-no', why: '“Normally we do not” was heard as: today we do.' },
    {
      does: 'diagnosing',
      why: 'Cheating is a word about a person. Now it is about honour, and no longer about the rule.',
    },
  ],
  mistakes: [
    'Preaching. They knew the rule before you did.',
    'Looking away this once.',
    'Calling it cheating before anybody has asked how it came about.',
  ],
  ending:
    'A decision that stands in the record, would be the same for the next person, and was said without anger.',
  lookAlikes: [
    {
      beside: { name: 'Somebody who read the rule another way' },
      tell: 'They are surprised, and they can show you the sentence. Thank them, explain it once, and mend the sentence.',
    },
    {
      beside: { name: 'Somebody who is out to deceive' },
      tell: 'The story fits too well and changes when you look. Ask for the whole account, check it, and pass it to those who decide. Do not accuse.',
    },
    {
      beside: 'bargainer',
      tell: 'There you are asked for an exception. Here it has been taken already.',
    },
  ],
};
