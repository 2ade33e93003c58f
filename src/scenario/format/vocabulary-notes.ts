import type {
  Behaviour,
  Channel,
  Counterfeit,
  EndingClass,
  HardStop,
  Moment,
  Reflection,
  RootCause,
  Sign,
  Situation,
  Skill,
  Trait,
} from '#base';
import type { RecordKind, Timing } from '#dialogue';

/** What each word of the vocabulary means, for hover texts. */
type Notes<V extends string> = Readonly<Record<V, string>>;

export const TRAIT_NOTES: Notes<Trait> = {
  aggressive: 'Loud, hostile, looking for a fight.',
  'passive-aggressive': 'Sarcasm and compliments that sting.',
  'excessive-demands': 'Asks for an exception as a matter of course.',
  inflexible: 'Accepts one outcome only.',
  impatient: 'Cannot bear to wait.',
  entitled: 'Loyalty or rank is presented as a claim.',
  'not-listening': 'Lets no explanation in.',
  inconsistent: 'Wants something else every minute.',
  unreasonable: 'Wants what nobody could give.',
};

export const SIGN_NOTES: Notes<Sign> = {
  'unrealistic-expectations': 'Expects what was never on offer.',
  'repeated-complaints': 'The same complaint comes back again and again.',
  'negative-tone': 'Everything is put in the worst light.',
  'demanding-communication': 'Floods of messages, each more urgent.',
  'unreasonable-requests': 'Asks for something far outside the agreement.',
  'excessive-criticism': 'Nothing is ever good.',
  'no-compromise': 'Refuses every middle way.',
  'disregard-for-boundaries': 'A limit that was named is ignored.',
};

export const ROOT_CAUSE_NOTES: Notes<RootCause> = {
  dissatisfaction: 'Something promised did not come.',
  misunderstanding: 'Both sides mean different things by the same words.',
  'personal-stress': 'Carries a load that has nothing to do with you.',
  'bad-history': 'Was let down by you before.',
  'perceived-injustice': 'Feels treated worse than others.',
  'loss-of-control': 'Things happen to them and nobody asks them.',
  'cultural-difference': 'Customs differ and nobody is wrong.',
  personality: 'Is like this with everybody.',
  opportunism: 'Has learnt that pushing pays.',
  vulnerability: 'Is in a weak position and may not say so.',
};

export const SITUATION_NOTES: Notes<Situation> = {
  angry: 'The customer is furious.',
  confused: 'The customer is lost in a product or a process.',
  problem: 'Something is broken.',
  'repeated-mistake': 'The customer gives wrong details time after time.',
  'exploiting-policy': 'Goodwill or a rule is used against its purpose.',
  dishonest: 'What is said is not true.',
  'non-refundable': 'Money is asked back where none is due.',
  abusive: 'Insults, threats, slurs.',
};

export const SKILL_NOTES: Notes<Skill> = {
  'active-listening': 'Hearing what is meant and showing it.',
  'boundary-setting': 'Saying what is possible and what is not, and keeping to it.',
  'de-escalation': 'Bringing the heat down without giving in.',
};

export const BEHAVIOUR_NOTES: Notes<Behaviour> = {
  'hold-facts': 'L1: gives back the facts that were just told.',
  'name-stake': 'L2: says what is at stake for the customer.',
  'useful-question': 'L3: asks what the answer depends on.',
  'test-need': 'L4: offers a guess at the need behind the demand.',
  'check-picture': 'L5: sums up and asks whether it is right.',
  'leave-room': 'L6: lets the customer finish.',
  credit: 'L7: says what the customer did right.',
  'plain-line': 'B1: says the limit in plain words.',
  'real-reason': 'B2: gives the true reason for a rule.',
  'whats-open': 'B3: says what is possible inside the limit.',
  'hold-steady': 'B4: keeps to the answer in fresh words.',
  'limit-conduct': 'B5: names conduct that has to stop, and what follows.',
  trade: 'B6: gives something against something.',
  'close-well': 'B7: ends the contact with what was agreed.',
  'steady-opening': 'D1: begins calmly and takes charge.',
  'agree-with-truth': 'D2: grants the part that is true.',
  'own-and-repair': 'D3: owns a proven fault and mends it.',
  'next-step': 'D4: says who does what by when.',
  'real-choice': 'D5: offers two ways that are both real.',
  'save-face': 'D6: leaves an easy way back.',
  'pause-or-hand-over': 'D7: takes a break or brings somebody in.',
};

export const COUNTERFEIT_NOTES: Notes<Counterfeit> = {
  'scripted-empathy': 'C01: sympathy that fits any complaint.',
  parroting: "C02: the customer's words back, and nothing more.",
  'over-apology': 'C03: sorry again and again.',
  'premature-reassurance': 'C04: all will be well, before anything is known.',
  'threat-as-boundary': 'C05: a threat dressed as a limit.',
  appeasing: 'C06: giving in to have quiet.',
  'policy-shield': 'C07: hiding behind a rule.',
  'foggy-no': 'C08: a no that sounds like perhaps.',
  interrogation: 'C09: question after question.',
  'fixing-too-soon': 'C10: a solution before the problem is heard.',
  rescuing: 'C11: taking over what is the customer’s to do.',
  diagnosing: 'C12: telling customers what is wrong with them.',
  'tone-policing': 'C13: objecting to the tone instead of hearing the matter.',
  'blame-shift': 'C14: it was somebody else.',
  'over-explaining': 'C15: more reasons than anybody asked for.',
  'fake-choice': 'C16: two options of which one is none.',
  dumping: 'C17: passing the customer on to be rid of them.',
  'cheer-and-flattery': 'C18: brightness that does not fit.',
};

export const CHANNEL_NOTES: Notes<Channel> = {
  phone: 'A call: silence is heard, and one can be put on hold.',
  chat: 'Short messages, answered within a minute.',
  email: 'Letters; days may pass.',
  'in-person': 'Face to face.',
  video: 'A call with faces.',
};

export const MOMENT_NOTES: Notes<Moment> = {
  opening: 'The first words.',
  hearing: 'The customer is telling it for the first time.',
  retelling: 'The customer tells it once more.',
  'need-unknown': 'Something is wanted, and nobody knows yet what for.',
  'need-known': 'What the customer needs is on the table.',
  'outside-line': 'What is asked lies outside what may be given.',
  pushed: 'A no was given and is pushed against.',
  'new-fact': 'Something new has come up.',
  'our-fault': 'The company has made a proven mistake.',
  abuse: 'A person is attacked.',
  close: 'It is time to end well.',
  quiet: 'The customer does not answer.',
};

export const ENDING_CLASS_NOTES: Notes<EndingClass> = {
  solved: 'The matter is settled.',
  workable: 'Both can live with it.',
  'handed-over': 'Somebody better placed has taken over.',
  parted: 'The ways part, decently.',
  lost: 'The customer is gone and did not have to be.',
  harmful: 'Somebody came to harm.',
};

export const HARD_STOP_NOTES: Notes<HardStop> = {
  privacy: "Gave away somebody's data.",
  discrimination: 'Treated somebody worse for who they are.',
  'unlawful-promise': 'Promised what may not be done.',
  'coached-evasion': 'Showed a way around the rules.',
  abuse: 'Answered abuse with abuse, or endured it.',
};

export const RECORD_KIND_NOTES: Notes<RecordKind> = {
  date: 'When it was. Belongs.',
  channel: 'How it reached us, and how we answered. Belongs.',
  fact: 'What can be checked. Belongs.',
  conduct: 'What somebody said or did, in their words. Belongs.',
  agreed: 'What both said yes to. Belongs.',
  'follow-up': 'Who comes back with what, and when. Belongs.',
  feeling: 'How somebody felt, they or you. Stays out.',
  guess: 'What nobody said and nobody checked. Stays out.',
  label: 'A judgement of the person. Stays out.',
  elsewhere: 'True, but has its place elsewhere or nowhere. Stays out.',
};

export const REFLECTION_NOTES: Notes<Reflection> = {
  listened: 'Did I hear what was wanted and worried about?',
  communicated: 'Was I clear, and kind?',
  understood: 'Did I see the situation as they see it?',
  'managed-expectations': 'Did they know what would happen?',
  'hard-moments': 'How did I do when it became hard?',
  ownership: 'Did I take it on and see it through?',
  'took-criticism': 'What did I do with criticism?',
  anticipated: 'Did I see the next need coming?',
  'kept-boundaries': 'Did the exchange stay respectful?',
  differently: 'What would I do differently?',
};

export const TIMING_NOTES: Notes<Timing> = {
  'too-early': 'The relationship was ended, or cut down, before there was reason enough.',
  'too-late': 'It went on as before when it should not have.',
};
