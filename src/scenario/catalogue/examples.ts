/** The least scenario that holds together; the catalogue's examples are edits of it. */
export const EXAMPLE_SCENARIO = `poise: 1
id: late-parcel
title: A parcel that never came
archetype: victim
root-cause: dissatisfaction
channel: chat
customer: { name: Robin Ames }
brief:
  company: Larkfield Post
  role: You answer the chat.
  goal: Find the parcel or pay for it.
beats:
  opening:
    says: It was meant to be here on Monday. It is always mine that goes missing.
    cue: meant to be here on Monday
    replies:
      a:
        text: Monday has come and gone. I can see it left our depot on Friday. Shall I start the search now?
        does: [hold-facts, next-step]
        rating: { active-listening: 2, de-escalation: 2 }
        because: Gives back the day and starts something she can see.
        to: found
      b:
        text: I completely understand how frustrating that must be for you, and I do apologise for it.
        counterfeit: scripted-empathy
        rating: { active-listening: -1, de-escalation: -1 }
        cost: 4
        because: Could be pasted under any complaint.
        to: found
endings:
  found: { class: solved, utility: 80, title: The parcel turns up }
`;

/** A small law for the same purpose. */
export const EXAMPLE_LAW = `poise-law: 1
id: victim
name: The Victim
drive: It is always somebody else's doing.
mood: { tension: 4, trust: 4, ground: 8 }
starts: lamenting
patience: { phone: 14s, chat: 60s, email: 2d, in-person: 12s, video: 14s }
turns: 12
reactions:
  hold-facts: [-1, +1, 0]
  scripted-empathy: [+1, -1, 0]
stances:
  lamenting:
    label: Lamenting
    describes: Tells what was done to them.
    on:
      hold-facts: listening
      boiling: blaming
  listening:
    label: Listening
    describes: Lets an answer in.
    on:
      scripted-empathy: { to: lamenting, shows: starts-over }
  blaming:
    label: Blaming
    describes: Looks for the culprit, and it is you.
    on:
      own-and-repair: listening
thresholds:
  boiling: { tension: ">= 8" }
leaves:
  - { tension: 10 }
signatures:
  starts-over: Tells the whole story once more.
guide:
  recognise: Others act, they suffer.
  opening: Give the facts back.
  turning-point: They name something they can do themselves.
  mistakes: [Taking over what is theirs to do]
  good-ending: Both do their part.
`;

export const EXAMPLE_HANDLING = `poise-handling: 1
root-causes:
  perceived-injustice: { real-reason: [-1, +1, 0] }
moments:
  our-fault: { own-and-repair: [-1, +1, 0] }
`;

/** A small path for the same purpose. */
const EXAMPLE_PATH = `poise-path: 1
stages:
  first:
    title: First talks
    about: Where one begins.
    scenarios: [late-parcel, cold-soup]
  second:
    title: The other side
    about: The same words, and something else beneath them.
    scenarios: [late-parcel-b]
`;

/** The text with some of its words replaced; a word that is not there is a slip in the catalogue. */
export function edited(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  let result = text;
  for (const [from, to] of changes) {
    if (!result.includes(from)) throw new Error(`The example has no "${from}"; correct the edit.`);
    result = result.replace(from, () => to);
  }
  return result;
}

type Edit = readonly [from: string, to: string];

/** A pair of scenario files: the least one with an edit that is wrong, and with one that is right. */
export const scenarioPair = (bad: readonly Edit[], good: readonly Edit[] = []) => ({
  of: 'scenario' as const,
  bad: edited(EXAMPLE_SCENARIO, ...bad),
  good: edited(EXAMPLE_SCENARIO, ...good),
});

export const lawPair = (bad: readonly Edit[], good: readonly Edit[] = []) => ({
  of: 'law' as const,
  bad: edited(EXAMPLE_LAW, ...bad),
  good: edited(EXAMPLE_LAW, ...good),
});

export const pathPair = (bad: readonly Edit[], good: readonly Edit[] = []) => ({
  of: 'path' as const,
  bad: edited(EXAMPLE_PATH, ...bad),
  good: edited(EXAMPLE_PATH, ...good),
});
