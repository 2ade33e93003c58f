import type {
  LETTING_GO_ASSESS,
  LETTING_GO_COMMUNICATE,
  LETTING_GO_SUPPORT,
  OPTION_STEPS,
  PROBLEM_SOLVING,
  RECOVERY,
} from '#base';

/** A part of a case, and what is done in it: names as they stand on a list of things to do. */
interface CasePart<Steps extends readonly string[]> {
  readonly name: string;
  readonly steps: Readonly<Record<Steps[number], string>>;
}

const ASSESS: CasePart<typeof LETTING_GO_ASSESS> = {
  name: 'Before anything is decided',
  steps: {
    'review-history': 'Read the whole record',
    'recent-interactions': 'Ask whether it is a pattern or a bad day',
    'specific-concerns': 'Say what exactly is wrong',
    impact: 'Weigh what it does to everybody concerned',
    'consider-alternatives': 'Look for something lighter first',
    'ask-stakeholders': 'Ask those who are concerned',
    'review-agreements': 'Look up agreements and duties',
    'long-term': 'Think in years',
    'document-findings': 'Write down what was found',
  },
};

const SOLVING: CasePart<typeof PROBLEM_SOLVING> = {
  name: 'Solving it',
  steps: {
    identify: 'Find the cause',
    explore: 'Look for what is possible',
    collaborate: 'Ask what would work for them',
    act: 'Say who does what by when',
    'follow-up': 'See whether it held',
  },
};

const CHOOSING: CasePart<typeof OPTION_STEPS> = {
  name: 'Leaving them the choice',
  steps: {
    'provide-choices': 'Offer real choices',
    'explain-options': 'Say what speaks for and against each',
    'encourage-decision': 'Help them to decide',
    'respect-decision': 'Take their decision as it is',
    'follow-through': 'Do what was chosen',
  },
};

const COMMUNICATE: CasePart<typeof LETTING_GO_COMMUNICATE> = {
  name: 'Telling it',
  steps: {
    timing: 'Choose the moment and the channel',
    'direct-tactful': 'Say it at once, and blame nobody',
    'clear-reasons': 'Give one or two reasons',
    gratitude: 'Thank them honestly',
    'transition-help': 'Offer help with the change',
    'listen-validate': 'Hear them out and reopen nothing',
    'stay-professional': 'Stay fair, whatever comes back',
    'confirm-in-writing': 'Put it in writing',
    'channels-open': 'Say whom they can still reach',
    'ask-feedback': 'Ask what could have gone better',
  },
};

const SUPPORT: CasePart<typeof LETTING_GO_SUPPORT> = {
  name: 'Easing the change',
  steps: {
    'identify-needs': 'Find out what the change needs',
    guidance: 'Say how to go about it',
    resources: 'Hand over what helps',
    introductions: 'Bring them together with somebody else',
    'data-transfer': 'Hand over what is theirs',
    'address-concerns': 'Answer what worries them',
    'check-in': 'Ask again later',
    'express-empathy': 'Acknowledge what it costs them',
  },
};

const RECOVERING: CasePart<typeof RECOVERY> = {
  name: 'Putting our own part right',
  steps: {
    prompt: 'Act before being chased',
    ownership: 'Take it on',
    solution: 'Mend it',
    exceed: 'Do one fitting thing more',
    'follow-up': 'Come back afterwards',
    'ask-feedback': 'Ask how it was for them',
    learn: 'Change what caused it',
    relationship: 'Look past this one matter',
  },
};

/** The parts of a case by section of the domain, in the order in which a case goes through them. */
export const CASE_PARTS = {
  'letting-go-assess': ASSESS,
  'problem-solving': SOLVING,
  options: CHOOSING,
  'letting-go-communicate': COMMUNICATE,
  'letting-go-support': SUPPORT,
  recovery: RECOVERING,
} as const;
