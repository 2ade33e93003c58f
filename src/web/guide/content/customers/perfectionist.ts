import type { CustomerEntry } from '../entry.ts';

export const PERFECTIONIST: CustomerEntry = {
  recognise:
    'Figures, photos, a ruler in the picture. The tone is polite, the list is long, and nothing on it is said twice.',
  words: [
    {
      trade: 'Kitchen fitter’s',
      line: 'The gap on the left is four millimetres, on the right it is two. I expected one.',
      sign: 'unrealistic-expectations',
    },
    {
      trade: 'Translation agency',
      line: 'I have gone through all ninety pages again and marked what I found.',
      sign: 'excessive-criticism',
    },
    {
      trade: 'Wedding flowers',
      line: 'If the white is not this white, we need not begin.',
      sign: 'no-compromise',
    },
  ],
  drives:
    'Fear of what a flaw leads to, and the wish to have a hand on it. The measuring goes on until somebody says what will count as right.',
  helps: [
    {
      does: 'credit',
      when: { says: 'at first', stances: ['inspecting', 'magnifying'] },
      why: 'Say what the standard is good for. Then it is a shared standard, and no longer a charge.',
    },
    {
      does: 'useful-question',
      when: { says: 'at first', stances: ['inspecting'] },
      why: '“What would right look like, in figures?” is the question that ends the list.',
    },
    {
      does: 'own-and-repair',
      when: { says: 'for the exact fault, once', stances: ['inspecting', 'magnifying'] },
      why: 'The one joint, the one page, and when it will be mended. General regret is no figure.',
    },
    {
      does: 'check-picture',
      when: { says: 'once right has been described', stances: ['specifying'] },
      why: 'Reading the measure back, and having it corrected, is how it gets agreed.',
    },
    {
      does: 'plain-line',
      when: { says: 'once the measure is the topic', stances: ['specifying', 'agreed'] },
      why: 'What the material cannot do, with the figure that it can do, is a relief.',
    },
    {
      does: 'real-choice',
      when: { says: 'when they see the whole thing fail', stances: ['alarmed'] },
      why: 'Two ways with their measures give back a little of the control that fear is looking for.',
    },
    {
      does: 'next-step',
      when: { says: 'from the agreement on', stances: ['agreed', 'alarmed'] },
      why: 'A date, a test and who does it. A step that can be checked off is worth ten assurances.',
    },
  ],
  backfires: [
    {
      does: 'premature-reassurance',
      why: '“It will be perfect” has no test, so it shows only that nobody measured.',
    },
    { does: 'save-face', why: '“Everybody has that” tells them that the standard is the problem.' },
    {
      does: 'real-reason',
      when: { says: 'at first', stances: ['inspecting', 'magnifying'] },
      why: 'Before the flaw has been taken seriously a reason is an excuse, and the lens comes closer.',
    },
    { does: 'appeasing', why: 'Money does not make it right. It says that it never will be.' },
    { does: 'limit-conduct', why: 'Criticism of the work is not abuse. Treated as abuse, it doubles.' },
    {
      does: 'useful-question',
      when: { says: 'once the measure is agreed', stances: ['agreed'] },
      why: 'Asking again what they would like unlocks what was settled.',
    },
    {
      does: 'whats-open',
      when: { says: 'once the measure is agreed', stances: ['agreed'] },
      why: 'One more thing that could be done raises the bar that you both had just fixed.',
    },
  ],
  mistakes: [
    'Calling it a detail. The next message has ten of them.',
    'Promising perfection. It cannot be delivered, and it can be measured.',
    'Paying instead of mending.',
  ],
  ending: 'The criteria are agreed, the number of rounds is set, and the work passes its own test.',
  lookAlikes: [
    {
      beside: 'nitpicker',
      tell: 'There one small point has to be right because somebody checks it. Here the whole is at stake, and every point is a sign of it.',
    },
    {
      beside: { name: 'Somebody who got bad work' },
      tell: 'The flaws are plain to anybody. There is nothing to agree on first: own it and mend it.',
    },
    {
      beside: 'know-it-all',
      tell: 'There your knowledge is put to the test. Here the work is, and yours is welcome if it comes with a figure.',
    },
  ],
};
