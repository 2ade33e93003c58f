/** What a new scenario says where only its author can know: words to put others in place of before anybody plays it. */
export const STARTER_WORDS = {
  title: 'A title that does not give the customer away',
  company: 'An invented company',
  role: 'Who the trainee is.',
  goal: 'What would be a good end.',
  known: 'What is known before the talk.',
} as const;
