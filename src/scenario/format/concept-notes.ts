import type {
  LETTING_GO_ASSESS,
  LETTING_GO_COMMUNICATE,
  LETTING_GO_REASONS,
  LETTING_GO_SUPPORT,
  OPTION_STEPS,
  PROBLEM_SOLVING,
  RECOVERY,
} from '#base';

/** What each concept of a list means, for hover texts. */
type Notes<L extends readonly string[]> = Readonly<Record<L[number], string>>;

const REASONS: Notes<typeof LETTING_GO_REASONS> = {
  abuse: 'Staff are insulted or threatened.',
  'unreasonable-demands': 'The demands never end.',
  'complaints-despite-solutions': 'Whatever is solved, the complaints go on.',
  'unethical-request': 'Something is asked that nobody may do.',
  'low-return': 'Serving them costs more than it brings.',
  'brand-or-others-harmed': 'Our name or other people come to harm by it.',
  'team-harm': 'The team is worn out by it.',
  'policy-violations': 'Rules are broken again after warnings.',
  'mismatched-values': 'What they stand for and what we stand for do not go together.',
  'non-payment': 'They do not pay.',
  'high-maintenance': 'They take far more time than was agreed.',
  'after-hours': 'They call outside the agreed hours for small matters.',
};

const ASSESS: Notes<typeof LETTING_GO_ASSESS> = {
  'review-history': 'Reads the whole record.',
  'recent-interactions': 'Asks whether it is a pattern or a bad day.',
  'specific-concerns': 'Says what exactly is wrong, with examples.',
  impact: 'Weighs what it does to the business, the team and others.',
  'consider-alternatives': 'Looks for something lighter first.',
  'ask-stakeholders': 'Asks those who are concerned.',
  'review-agreements': 'Reads contract, notice and duties.',
  'long-term': 'Thinks of the name and the income in years.',
  'document-findings': 'Writes down what was found.',
};

const COMMUNICATE: Notes<typeof LETTING_GO_COMMUNICATE> = {
  timing: 'Not in the heat, and on the right channel.',
  'direct-tactful': 'Says the decision at once and blames nobody.',
  'clear-reasons': 'One or two reasons, with facts.',
  gratitude: 'Thanks honestly.',
  'transition-help': 'Offers help with the change.',
  'listen-validate': 'Hears the reaction once and reopens nothing.',
  'stay-professional': 'Stays calm and fair, whatever comes back.',
  'confirm-in-writing': 'Puts it in writing.',
  'channels-open': 'Says who can still be reached, and for what.',
  'ask-feedback': 'Asks what could have gone better.',
};

const SUPPORT: Notes<typeof LETTING_GO_SUPPORT> = {
  'identify-needs': 'Finds out what the change needs.',
  guidance: 'Says how to go about it.',
  resources: 'Hands over what helps.',
  introductions: 'Brings them together with somebody else.',
  'data-transfer': 'Hands over their data.',
  'address-concerns': 'Answers what worries them about the change.',
  'check-in': 'Asks again when the change is under way.',
  'express-empathy': 'Acknowledges what the change costs them.',
};

const SOLVING: Notes<typeof PROBLEM_SOLVING> = {
  identify: 'Finds the issue and its cause.',
  explore: 'Looks for solutions within the policy.',
  collaborate: 'Asks what would work for them.',
  act: 'Commits to who, what and when.',
  'follow-up': 'Comes back to see whether it holds.',
};

const CHOOSING: Notes<typeof OPTION_STEPS> = {
  'provide-choices': 'Offers real choices.',
  'explain-options': 'Says what speaks for and against each.',
  'encourage-decision': 'Helps them to decide.',
  'respect-decision': 'Takes the decision as it is.',
  'follow-through': 'Does what was chosen.',
};

const RECOVERING: Notes<typeof RECOVERY> = {
  prompt: 'Acts before being chased.',
  ownership: 'Takes it on.',
  solution: 'Mends it.',
  exceed: 'Does one fitting thing more than is owed.',
  'follow-up': 'Comes back afterwards.',
  'ask-feedback': 'Asks how it was for them.',
  learn: 'Changes what caused it.',
  relationship: 'Looks past this one matter.',
};

type InSection<S extends string, N> = { readonly [K in keyof N & string as `${S}/${K}`]: string };

const inSection = <const S extends string, const N extends Readonly<Record<string, string>>>(
  section: S,
  notes: N,
) =>
  Object.fromEntries(Object.entries(notes).map(([id, about]) => [`${section}/${id}`, about])) as InSection<
    S,
    N
  >;

/** What a whole scenario can be about, as `SECTION/ID`. */
export const REASON_NOTES = inSection('letting-go-reasons', REASONS);

/** The steps that a reply can take, as `SECTION/ID`. */
export const STEP_NOTES = {
  ...inSection('problem-solving', SOLVING),
  ...inSection('options', CHOOSING),
  ...inSection('recovery', RECOVERING),
  ...inSection('letting-go-assess', ASSESS),
  ...inSection('letting-go-communicate', COMMUNICATE),
  ...inSection('letting-go-support', SUPPORT),
};
