/** A small scenario in which every rule of good writing but those on size is kept; an edit breaks one. */
const EXAMPLE = `poise: 1
id: late-parcel
title: A parcel that never came
archetype: victim
root-cause: dissatisfaction
channel: chat
twin: late-parcel-b
customer: { name: Robin Ames }
brief: { company: Larkfield Post, role: You answer the chat., goal: Find the parcel or pay for it. }
mood: { tension: 4, trust: 4, ground: 7 }
leaves: lost
beats:
  opening:
    moment: opening
    says: It was meant to be here on Monday, and it is Thursday.
    cue: meant to be here on Monday
    skills: { active-listening: 1, de-escalation: 1 }
    replies:
      a:
        text: Monday, and now it is Thursday. I am looking where it has been since then.
        does: [hold-facts]
        rating: { active-listening: 2, de-escalation: 2 }
        because: Gives back the two days and goes to look.
        to: found
      b:
        text: I do understand how that feels, and I would like to apologise for all of it.
        counterfeit: scripted-empathy
        rating: { active-listening: -1, de-escalation: -1 }
        because: Would fit any complaint.
        cost: 9
        to: found
      c:
        text: Parcels are often late at this time, so it will surely be there by tomorrow.
        counterfeit: premature-reassurance
        rating: { active-listening: 0, de-escalation: -1 }
        because: Nobody has looked for it.
        cost: 8
        to: found
  found:
    moment: need-known
    says: And where is it, then?
    cue: where is it
    skills: { boundary-setting: 1, active-listening: 0.5 }
    replies:
      a:
        text: That would be the carrier, they took it on Tuesday and ought to know about it.
        counterfeit: blame-shift
        rating: { boundary-setting: -1, active-listening: -1 }
        because: She asks us where it is.
        cost: 9
        to: ending-talk
      b:
        text: At the depot, with half an address. A new one I cannot send before you confirm it.
        does: [plain-line]
        rating: { boundary-setting: 2, active-listening: 1 }
        because: Answers where, and says what it takes.
        to: ending-talk
      c:
        text: Somewhere on its way, I should think, and we shall see what can be done for you.
        counterfeit: foggy-no
        rating: { boundary-setting: -1, active-listening: -1 }
        because: She asks where.
        cost: 9
        to: ending-talk
  ending-talk:
    moment: close
    says: Okay. And when would that be?
    cue: when would that be
    skills: { de-escalation: 1 }
    replies:
      a:
        text: As soon as we possibly can, you have my word, we are all doing what we can here.
        counterfeit: premature-reassurance
        rating: { de-escalation: -1 }
        because: She asks when.
        cost: 9
        to: end
      b:
        text: We have written it down as urgent, so somebody is going to look at it quite soon.
        counterfeit: dumping
        rating: { de-escalation: -1 }
        because: She asks when, and gets somebody.
        cost: 8
        to: end
      c:
        text: Saturday before noon. You get a message from me when it has left the depot there.
        does: [next-step]
        rating: { de-escalation: 2 }
        because: Says when, and who tells her.
        to: end
endings:
  arrived:
    class: solved
    when: { trust: ">= 2" }
    utility: 92
    title: It is on its way
    says: Saturday. Fine.
  cool:
    class: workable
    utility: 65
    title: On its way, unloved
  lost:
    class: lost
    utility: 25
    title: No wiser than before
`;

type Edit = readonly [from: string, to: string];

/** A text with some of its words replaced; a word that is not there is a slip in the catalogue. */
function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`The example has no "${from}"; correct the edit.`);
    return result.replaceAll(from, () => to);
  }, text);
}

/** The example with some of its words replaced. */
export const example = (...edits: readonly Edit[]): string => edited(EXAMPLE, edits);

/** A later beat of the long example: where it stands in the row, and how long its best reply is among the three. */
interface Later {
  readonly number: number;
  readonly lengths: readonly [best: string, other: string, third: string];
}

const BEST = ['real-choice', 'check-picture', 'whats-open', 'credit', 'next-step', 'real-reason'] as const;

/** What happens in it changes no mood, so that only its costs matter. */
function laterBeat({ number, lengths: [best, other, third] }: Later): string {
  const replies = [
    `text: On day ${number} the van has got it, and I write to you in the morning${best}.
        does: [${BEST[number % BEST.length]}]
        rating: { de-escalation: 2, boundary-setting: 1 }
        because: Answers the day with a time.
`,
    `text: Your day ${number} is hard to say, but we do all that anybody can do${other}.
        counterfeit: foggy-no
        rating: { de-escalation: -1, boundary-setting: -1 }
        cost: 12
        because: The day is asked for, and stays open.
`,
    `text: It must be annoying to have to wait until day ${number} for something${third}.
        counterfeit: scripted-empathy
        rating: { de-escalation: -1, boundary-setting: -1 }
        cost: 13
        because: The day is asked for, not a feeling.
`,
  ];
  const turned = [...replies.slice(number % 3), ...replies.slice(0, number % 3)];
  const written = turned.map(
    (reply, place) => `      ${'abc'.charAt(place)}:
        ${reply}        effect: { tension: 0, trust: 0, ground: 0 }
        to: later-${number + 1}
`,
  );
  return `  later-${number}:
    moment: need-known
    says: And what about day ${number}?
    cue: what about day ${number}
    skills: { de-escalation: 1, boundary-setting: 0.5 }
    replies:
${written.join('')}`;
}

const LENGTHS = ['', ' here', ' from here'] as const;

/** The example with more beats before its close, one after the other, and then with some of its words replaced. */
export function longExample(beats: number, ...edits: readonly Edit[]): string {
  const later = Array.from({ length: beats }, (_, index) => {
    const turn = (place: number): string => LENGTHS[(index + place) % LENGTHS.length] ?? '';
    return laterBeat({ number: index + 1, lengths: [turn(0), turn(1), turn(2)] });
  });
  return edited(withLater(later), edits);
}

/** The same, with a best reply that is always the longest. */
export function longestIsBest(beats: number, ...edits: readonly Edit[]): string {
  const lengths = [' from here', ' here', ''] as const;
  const later = Array.from({ length: beats }, (_, index) => laterBeat({ number: index + 1, lengths }));
  return edited(withLater(later), edits);
}

function withLater(later: readonly string[]): string {
  const close = '  ending-talk:\n';
  const [before = '', after = ''] = EXAMPLE.split(close);
  const entered = before.replaceAll('to: ending-talk', 'to: later-1');
  const written = later.join('').replaceAll(`to: later-${later.length + 1}\n`, 'to: ending-talk\n');
  return `${entered}${written}${close}${after}`;
}

const ORDERS = [
  'First the van, then the letter, and then it is your turn',
  'First it is your turn, then the van, and then the letter',
  'First the letter, then it is your turn, and then the van',
] as const;

/**
 * Nothing but beats whose replies have the same words, so that only their sense can tell them apart: with nine of them
 * each order and each place is right three times.
 */
export function sameWords(beats: number): string {
  const later = Array.from({ length: beats }, (_, index) => {
    const order = (place: number): string => ORDERS[(Math.trunc(index / 3) + place) % 3] ?? '';
    return [0, 1, 2].reduce(
      (beat, place) => beat.replace(/text: .*(day).*/, () => `text: ${order(place)}.`),
      laterBeat({ number: index + 1, lengths: ['', '', ''] }),
    );
  });
  return edited(withLater(later), [['leaves: lost', 'start: later-1\nleaves: lost']]);
}

/** Several scenarios as one text, for rules about a library: files one after the other. */
export const libraryExample = (...scenarios: readonly string[]): string => scenarios.join('---\n');
