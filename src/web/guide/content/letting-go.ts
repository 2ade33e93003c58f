import type { LettingGoEntry } from './entry.ts';

export const LETTING_GO_ENTRY: LettingGoEntry = {
  name: 'Letting a customer go with grace',
  means: 'An end that is decided with care, said plainly, and made as easy as it can be.',
  whether: {
    rule: 'As a rule people stay. An end needs a reason, and a mood is none.',
    reasons: [
      {
        says: 'Conduct: abuse, rules broken after a warning, calls at all hours for small things.',
        covers: ['abuse', 'policy-violations', 'after-hours'],
      },
      {
        says: 'Harm: to the team, to others, to your good name; or they ask for something dishonest.',
        covers: ['team-harm', 'brand-or-others-harmed', 'unethical-request'],
      },
      {
        says: 'No common ground: demands without end, complaints after every repair, open bills, other values.',
        covers: ['unreasonable-demands', 'complaints-despite-solutions', 'non-payment', 'mismatched-values'],
      },
      {
        says: 'Cost: more work than it will ever bring in. Try a fair price first.',
        covers: ['low-return', 'high-maintenance'],
      },
    ],
    never: 'Never for a complaint that is right, for illness or need, or for where somebody comes from.',
  },
  first: [
    {
      says: 'The whole record: a pattern, or one bad week?',
      covers: ['review-history', 'recent-interactions'],
    },
    {
      says: 'What is wrong, in facts. Were they warned? Is our own part put right?',
      covers: ['specific-concerns'],
    },
    { says: 'What it does to all concerned, now and in two years.', covers: ['impact', 'long-term'] },
    {
      says: 'Something lighter: one contact, writing only, set hours, a limit until a date.',
      covers: ['consider-alternatives'],
    },
    { says: 'Contract, notice, and any duty to go on.', covers: ['review-agreements'] },
    {
      says: 'Ask those concerned. Then somebody with the say decides, and writes it down.',
      covers: ['ask-stakeholders', 'document-findings'],
      does: 'pause-or-hand-over',
    },
  ],
  atOnce:
    'Violence, a threat or an unlawful wish needs no warning first. Even then you do not decide it alone.',
  telling: [
    { says: 'A calm hour, and a way that suits them.', covers: ['timing'] },
    {
      says: 'The decision in the first two sentences. Nobody is blamed.',
      covers: ['direct-tactful'],
      does: 'plain-line',
    },
    {
      says: 'One or two reasons that can be checked.',
      covers: ['clear-reasons'],
      does: 'real-reason',
    },
    {
      says: 'The date, and what you do for them until then.',
      covers: ['transition-help'],
      does: 'close-well',
    },
    { says: 'Hear them out, once.', covers: ['listen-validate'], does: 'leave-room' },
    {
      says: 'Stay fair and reopen nothing.',
      covers: ['stay-professional'],
      does: 'hold-steady',
    },
    {
      says: 'Thank them for what was good. Ask what you could have done better.',
      covers: ['gratitude', 'ask-feedback'],
    },
    {
      says: 'All of it in writing, with whom to reach and who can look at it again.',
      covers: ['confirm-in-writing', 'channels-open'],
    },
  ],
  sounds: [
    {
      trade: 'Design studio',
      line: 'We are ending our work for you on 31 March. The calls at night went on after both of our talks.',
    },
    {
      trade: 'Web hosting',
      line: 'It comes at a bad time, I hear that. It stays with the 30th, and we move your pages with you.',
    },
  ],
  easing: [
    {
      says: 'Ask what they need, and say how it goes, step by step.',
      covers: ['identify-needs', 'guidance'],
    },
    { says: 'Hand over what is theirs, so that others can use it.', covers: ['data-transfer'] },
    {
      says: 'Name others who have room, and put in a word if it is wanted.',
      covers: ['resources', 'introductions'],
    },
    {
      says: 'Answer worries, and say that you see what it costs.',
      covers: ['address-concerns', 'express-empathy'],
    },
    { says: 'Ask once more after two weeks.', covers: ['check-in'] },
  ],
  afterwards: [
    'What could we have said, limited or mended a year ago?',
    'Which rule of ours made it possible? Change it.',
    'Thank those who bore it, by name.',
  ],
  tooEarly: 'Somebody pays for one bad week, or for being right. Others see it and stop telling you things.',
  tooLate: 'The team pays: good people leave. And the one it is about never heard where the line is.',
  mistakes: [
    { says: 'Softening it until it is no decision. The next call opens it again.', is: 'foggy-no' },
    { says: 'A last discount, out of guilt. So threats do work.', is: 'appeasing' },
    { says: 'A list of all that was ever wrong. Each item is a new quarrel.', is: 'over-explaining' },
  ],
};
