/** How a report speaks of the person who played: to them, or of them to somebody else. */
export interface Voice {
  /** As a sentence begins, and within one. */
  readonly They: string;
  readonly they: string;
  readonly them: 'you' | 'them';
  readonly themselves: 'yourself' | 'themselves';
  /** Before something of theirs; `own` where the sentence has named them already. */
  readonly their: string;
  readonly own: 'your' | 'their';
  readonly were: 'were' | 'was';
  readonly see: 'see' | 'sees';
}

const TO_THEM: Voice = {
  They: 'You',
  they: 'you',
  them: 'you',
  themselves: 'yourself',
  their: 'your',
  own: 'your',
  were: 'were',
  see: 'see',
};

/** To the person who played, unless somebody else reads: then the person is named. */
export const voiceOf = (person: string | undefined): Voice =>
  person === undefined
    ? TO_THEM
    : {
        They: person,
        they: person,
        them: 'them',
        themselves: 'themselves',
        their: `${person}’s`,
        own: 'their',
        were: 'was',
        see: 'sees',
      };
