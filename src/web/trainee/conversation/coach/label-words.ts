/** The five labels as the conversation shows them; the report explains them at length. */
export const LABEL_WORDS = {
  strong: 'Strong',
  fine: 'Fine',
  slip: 'Slip',
  costly: 'Costly',
  'breaking-point': 'Breaking point',
} as const;
