import type { SituationEntry } from '../entry.ts';

export const REPEATED_MISTAKE: SituationEntry = {
  recognise:
    'The third form with the same gap in it. They are sure that they did it just as last time. So they did.',
  words: [
    { trade: 'Customs broker', line: 'I filled it in as always. Why is it back again?' },
    { trade: 'Music school', line: 'All right, without the number. But you do know who I am!' },
  ],
  hold: 'Say what has to be different from now on, and what happens otherwise. And do not mend it quietly.',
  give: 'A look at how it comes about, a word on what was right, and a way that is hard to get wrong.',
  sounds: [
    {
      trade: 'Customs broker',
      line: 'All of it is right but box 7: that is the weight without the crate. With the crate it waits a day.',
    },
    {
      trade: 'Music school',
      line: 'I do, but the bank sorts by number. With it in the top line you are through today.',
    },
  ],
  helps: [
    {
      does: 'useful-question',
      when: { says: 'before you explain it again' },
      by: ['misunderstanding', 'need-unknown'],
      why: '“Show me how you do it” finds the spot. It is seldom where you thought.',
    },
    {
      does: 'credit',
      why: 'The rest was right. So one small thing has to change, and not a person.',
    },
    {
      does: 'plain-line',
      when: { says: 'once you have seen why' },
      by: ['outside-line'],
      why: 'Kind hints are what did not work the last two times.',
    },
    {
      does: 'check-picture',
      when: { says: 'at the end' },
      by: ['misunderstanding', 'close'],
      why: 'Let them say how they will do it. What we said ourselves we remember.',
    },
  ],
  backfires: [
    {
      does: 'rescuing',
      by: ['loss-of-control'],
      why: 'You fill the gap for them, and they learn that a gap is fine.',
    },
    {
      does: 'foggy-no',
      by: ['outside-line'],
      why: '“It would be lovely if…” is a wish, and wishes can wait.',
    },
    {
      does: 'interrogation',
      by: ['need-known', 'opening'],
      why: '“Why did you leave it out again?” brings a defence, and no better form.',
    },
    {
      does: 'policy-shield',
      by: ['misunderstanding'],
      why: 'They do not doubt the rule. They do not see what it wants from them.',
    },
  ],
  mistakes: [
    'Sending the same instructions a third time.',
    'Comforting them. By now it sounds like talking to a child.',
    'Being kind, and kind, and then snapping.',
  ],
};
