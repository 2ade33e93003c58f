import type { CustomerEntry } from '../entry.ts';

export const KNOW_IT_ALL: CustomerEntry = {
  recognise:
    'The words of the trade from the first line, a verdict before the question, and now and then a correction of something small that you said.',
  words: [
    {
      trade: 'Heating engineers',
      line: 'The circulation pump is gone. I only need you to write that down.',
      sign: 'no-compromise',
    },
    {
      trade: 'Camera shop',
      line: 'That is not how phase detection works, but go on.',
      sign: 'negative-tone',
    },
    {
      trade: 'Pharmacy',
      line: 'I have read the study. Have you?',
    },
  ],
  drives:
    'They want to be taken as somebody who knows. To be told is a loss; to find out is a win. Often they are partly right, and once somebody did not listen.',
  helps: [
    {
      does: 'credit',
      why: 'Name one thing they got right, as exactly as they would. It is the key, and nothing goes before it.',
    },
    {
      does: 'agree-with-truth',
      why: 'The part that is true costs you nothing to say. The part that is not can wait.',
    },
    {
      does: 'useful-question',
      when: { says: 'once their point has been credited', stances: ['lecturing', 'credited'] },
      why: '“What have you ruled out already?” is a question between colleagues, and it finds the gap.',
    },
    {
      does: 'real-choice',
      when: { says: 'once their point has been credited', stances: ['credited'] },
      why: 'Let them pick how it is to be tested. Whoever picks the test believes the result.',
    },
    {
      does: 'real-reason',
      when: { says: 'once their point has been credited', stances: ['credited'] },
      why: 'One reason, with a source that they can open themselves.',
    },
    {
      does: 'leave-room',
      when: { says: 'while they check', stances: ['checking'] },
      why: 'Be quiet and let them see it. Every word now takes the find away from them.',
    },
    {
      does: 'save-face',
      when: { says: 'once they have seen it', stances: ['conceding', 'contest'] },
      why: '“The old model did work like that” is a way to have been right before.',
    },
  ],
  backfires: [
    {
      does: 'real-reason',
      when: { says: 'before any credit', stances: ['testing', 'lecturing', 'contest'] },
      why: 'The better your reason, the worse it lands: it makes you the one who knows.',
    },
    { does: 'hold-steady', why: 'The same sentence again looks like somebody who cannot answer.' },
    { does: 'name-stake', why: 'A word about how they feel turns an expert into a patient.' },
    { does: 'test-need', why: 'A guess at the reason behind it sounds like a diagnosis.' },
    { does: 'over-explaining', why: 'A lecture for somebody who gives lectures. The duel has begun.' },
    {
      does: 'plain-line',
      when: { says: 'in a duel, or while they are giving in', stances: ['contest', 'conceding'] },
      why: 'Pressing the point home takes away the way back.',
    },
    {
      does: 'appeasing',
      why: 'Say yes to one wrong point to have peace, and all the others follow from it.',
    },
  ],
  mistakes: [
    'Setting your years against theirs. Nobody has ever lost that duel out loud.',
    'Explaining before they were heard.',
    'Letting a wrong point stand because it is easier.',
  ],
  ending: 'A test that both of you set up gave the answer. Nobody had to say that they were wrong.',
  lookAlikes: [
    {
      beside: { name: 'Somebody who is right' },
      tell: 'Ask for the check and look at it honestly. If they are right, yield at once and thank them; the talk is over, and it went well.',
    },
    {
      beside: 'nitpicker',
      tell: 'There the record has to be right. Here the person who said it has to be.',
    },
    {
      beside: 'gatekeeper',
      tell: 'There questions test whether you are safe to let in. Here they test whether you know.',
    },
  ],
};
