/** What only its author can say of a scenario. */
interface Words {
  readonly title: string;
  readonly company: string;
  readonly role: string;
  readonly goal: string;
  readonly known: string;
}

/** What a new scenario says there: words to put others in place of before anybody plays it. */
export const STARTER_WORDS: Words = {
  title: 'A title that does not give the customer away',
  company: 'An invented company',
  role: 'Who the trainee is.',
  goal: 'What would be a good end.',
  known: 'What is known before the talk.',
};

const TALK = `beats:
  opening:
    moment: opening
    says: It was meant to be here on Monday, and it is Thursday.
    cue: meant to be here on Monday # the words that decide what is right
    replies:
      a:
        text: Monday, and now it is Thursday. Let me see where it has been since, I have the number here.
        does: [hold-facts]
        rating: { active-listening: 2, de-escalation: 1 }
        because: Gives back the two days and goes to look.
        to: found
      b:
        text: I do understand how frustrating that is, and I would like to apologise for it on our behalf.
        counterfeit: scripted-empathy
        rating: { active-listening: -1, de-escalation: -1 }
        because: Would fit any complaint; Monday is not in it.
        cost: 8
        to: found
      c:
        text: It will surely be there tomorrow. Parcels are often a little late at this time of the year.
        counterfeit: premature-reassurance
        rating: { active-listening: -1, de-escalation: 0 }
        because: A promise about a parcel that nobody has looked for.
        cost: 8
        to: found
  found:
    moment: need-known
    says: And where is it, then?
    cue: where is it
    replies:
      a:
        text: At the depot since Tuesday, with half an address. Read me yours and it goes out this evening.
        does: [next-step]
        rating: { active-listening: 1, de-escalation: 2 }
        because: Answers where, and says what happens when.
        to: end
      b:
        text: That lies with the carrier, I am afraid. They would have to tell you what happened to it.
        counterfeit: blame-shift
        rating: { active-listening: -1, de-escalation: -1 }
        because: She asked us where it is.
        cost: 8
        to: end
endings:
  delivered:
    class: solved
    when: { trust: ">= 4" }
    sliders: { solved: 9, fair: 9, line: 9, safe: 10 }
    title: It is on its way
    says: Okay. This evening, then.
    customer: Knows where the parcel is and when it comes.
    company: Keeps a customer and finds half an address.
    you: Looked before you promised.
  unanswered:
    class: lost
    sliders: { solved: 2, fair: 3, line: 5, safe: 8 }
    title: No wiser than before
    says: I will try somebody else.
    customer: Writes again tomorrow.
    company: Gets the same question twice.
    you: Talked about the parcel without finding it.
`;

interface Starter {
  readonly id: string;
  readonly archetype: string;
  readonly words: Words;
}

/** A small scenario to begin from, which can be played as it stands. */
export const starter = ({ id, archetype, words }: Starter): string => `poise: 1
id: ${id}
title: ${words.title}
archetype: ${archetype}
root-cause: dissatisfaction # why they are like this; hidden until the report
channel: chat
difficulty: 1
customer: { name: Robin Ames }
brief:
  company: ${words.company}
  role: ${words.role}
  goal: ${words.goal}
  known: ${words.known}
${TALK}`;
