/** What managers of the demo write; each fits any turn of its kind. */
export const PRAISE = [
  'This is where it turned. You said what you can do before you said what you cannot.',
  'Good: a short answer, then a pause. That left them room.',
  'You named what they had actually said. Keep doing that.',
  'Firm without an edge. I would like to use this one in our next huddle, if you are fine with it.',
] as const;

export const QUESTIONS = [
  'What did you hear in their last sentence? I think there was a question in it that stayed unanswered.',
  'You were kind here, and it cost you the boundary. How could you say no and stay as kind?',
  'This sounds like our script. What would you have said to a neighbour?',
  'This came a little early for me. Shall we try it from here together?',
] as const;

export const WHOLE = [
  'Much calmer than last month. Let us look at the middle part together on Thursday.',
  'The ending was fair to both sides. Well done.',
] as const;

export const ANSWERS = [
  'You are right, I was already thinking about the solution. I have tried it again since.',
  'Thank you. I was not sure whether it was too direct.',
] as const;

export const CONTESTS = [
  'Our own rules leave this to whoever answers, so I do not see it as giving in.',
  'I heard the line before differently. From there this was the careful thing to say.',
  'With a real customer I would say it again, and take the time for it.',
] as const;

export const CONTEST_ANSWERS = [
  'I see what you mean. In this story the policy card says otherwise, but I will ask the trainer to look at it.',
  'Fair point. I have changed the rating for this turn.',
] as const;

export const OVERRIDE = 'Our own policy allows this up to the fee, so it is not a concession here.';

/** Of a manager who is kinder than the key. */
export const KINDNESS = [
  'The caller before had been shouting; after that this was more than fair.',
  'It does not read well, and with that tone of voice it lands.',
  'For the first weeks I count this as good.',
] as const;

/** About one reply that several managers rate otherwise than the key. */
export const DOUBTS = [
  'Our customers ask for exactly this sentence; here it opens the door and does not close it.',
  'We tell everybody to say this first. If it is wrong, we taught it wrong.',
  'I would say it the same way. The line before leaves no room for more.',
  'Right in our house since the new returns policy.',
] as const;
export const EXCUSES = [
  'On parental leave until next month.',
  'Works on the pilot team this quarter.',
] as const;
