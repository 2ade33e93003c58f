import type { BEHAVIOURS_OF } from '#base';
import type { BehaviourEntry } from '../entry.ts';

export const LISTENING: Readonly<Record<(typeof BEHAVIOURS_OF)['active-listening'][number], BehaviourEntry>> =
  {
    'hold-facts': {
      why: 'People repeat themselves until they hear that it arrived. One detail that only they gave proves it, and the story can go on.',
      sounds: [
        {
          trade: 'Bike workshop',
          line: 'Chain new on Tuesday, off again on Wednesday at the bridge, and you walked it home.',
        },
        {
          trade: 'Parcel service',
          line: 'Two cards in your box, both with a time at which you were in.',
        },
      ],
      wrongWhen: [
        'They are in a hurry and know that you have understood.',
        'You did it a moment ago. The second time is a delay.',
        'What you would give back is a charge against somebody, and saying it would confirm it.',
      ],
      imitatedBy: ['parroting', 'scripted-empathy'],
      test: 'Is there a detail in it that came from nobody else, in your words and not in theirs?',
    },
    'name-stake': {
      why: 'To say aloud what it costs somebody is a risk for you, and that is why it is believed. The cost carries further than the feeling.',
      sounds: [
        { trade: 'Car hire', line: 'So you stood at the desk with three tired children and no car.' },
        { trade: 'Dentist’s', line: 'That was your only free morning this month.' },
      ],
      wrongWhen: [
        'It has been named already. Named again, it begins again.',
        'The feeling is the lever: money is hanging on it.',
        'They asked for a fact and want a fact.',
      ],
      imitatedBy: ['scripted-empathy', 'diagnosing'],
      test: 'Would they nod and say nothing? Then the size is right. If they have to correct you, it was too big.',
    },
    'useful-question': {
      why: 'One question that decides what you do next saves four that only fill the form.',
      sounds: [
        { trade: 'Heating engineers', line: 'Is it cold in every room, or in that one?' },
        { trade: 'Tailor’s', line: 'Where do you feel it pull, when you sit or when you reach up?' },
      ],
      wrongWhen: [
        'They are beside themselves and cannot think yet.',
        'The answer is on your screen.',
        'The decision has been made, and asking would open it again.',
      ],
      imitatedBy: ['interrogation'],
      test: 'Do you know what you would do at one answer and what at the other? If it is the same, do not ask.',
    },
    'test-need': {
      why: 'What somebody demands is their solution. The need behind it often has a cheaper one, and it may be put right if your guess is wrong.',
      sounds: [
        { trade: 'Conference hotel', line: 'Is it about the room, or about being near your guest speaker?' },
        {
          trade: 'Online shop',
          line: 'Would it help more to have it by Friday than to have the money back?',
        },
      ],
      wrongWhen: [
        'In the first seconds, before anything was heard.',
        'They have told you the need, and it is complete.',
        'You doubt the story. A guess hands over the next excuse.',
      ],
      imitatedBy: ['diagnosing'],
      test: 'Does it guess at a purpose, not at a person, and can they say no to it without a fight?',
    },
    'check-picture': {
      why: 'Two people leave the same talk with two agreements. Half a minute now is cheaper than the call next week.',
      sounds: [
        {
          trade: 'Roofing',
          line: 'So we seal the window on Monday, and the gutter waits for spring. Did I get that right?',
        },
        {
          trade: 'School office',
          line: 'You bring the form, I put her on the list today. Is anything missing?',
        },
      ],
      wrongWhen: [
        'After every turn. It becomes a tic.',
        'What is missing is an action, and a summary puts it off.',
        'Too early: a list that is closed before it is complete is opened with force.',
      ],
      imitatedBy: ['parroting'],
      test: 'Are both sides in it, and would a “no, not quite” be welcome?',
    },
    'leave-room': {
      why: 'A story that is interrupted starts again from the beginning. One that was told to the end needs to be told only once.',
      sounds: [
        { trade: 'Insurance', line: 'Go on. What happened when the second assessor came?' },
        { trade: 'Furniture shop', line: 'I am listening. Tell me from the delivery on.' },
      ],
      wrongWhen: [
        'It is the second time through, and nothing was added.',
        'It is getting louder with every sentence.',
        'Somebody is being insulted, or is in danger.',
      ],
      imitatedBy: ['fixing-too-soon', 'premature-reassurance'],
      test: 'Did you say nothing that fixes, explains or defends? And is this their first time through?',
    },
    credit: {
      why: 'Somebody whose good point was seen does not have to make it again. It has to be exact, or it is only sugar.',
      sounds: [
        {
          trade: 'Network support',
          line: 'You are right that it began before the update. The log says 6:40.',
        },
        { trade: 'Garden centre', line: 'Keeping the label was worth it; with that I can find the batch.' },
      ],
      wrongWhen: [
        'The point is wrong.',
        'A no is coming. It will sound like half a yes.',
        'What you would praise is a way round the rules.',
      ],
      imitatedBy: ['cheer-and-flattery'],
      test: 'Could you show what you praise to a colleague, and would they find it?',
    },
  };
