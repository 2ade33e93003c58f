import { example } from '../example.ts';
import { beatPlace, optionPlace, replyPlace } from '../places.ts';
import type { Smell } from '../smell.ts';
import { speakersOf } from '../speakers.ts';

const STRAY_BEAT = `  attic:
    says: Hello?
    replies:
      a: { text: Good morning to you., because: Polite., to: found }
      b: { text: Who is it that is there?, because: Asks., to: found }
endings:
`;

const unreachableBeat: Smell = {
  entry: {
    code: 'PA501',
    severity: 'warning',
    title: 'No play comes to this beat',
    happened: 'Whatever the trainee says, the conversation never gets here.',
    why: 'It was written for nothing, or the way to it is closed by mistake.',
    todo: 'Let a reply lead to it, loosen the condition before it, or delete it.',
    bad: example(['endings:\n', STRAY_BEAT]),
    good: example(),
  },
  find: ({ reach }) =>
    reach.beats
      .filter(({ witness }) => witness === null)
      .map(({ id }) => ({ place: beatPlace(id), message: `No play comes to beat "${id}".` })),
};

const unreachableReply: Smell = {
  entry: {
    code: 'PA502',
    severity: 'warning',
    title: 'This reply never opens',
    happened: 'Its `when` does not hold at any position that a play can come to.',
    why: 'Nobody will ever see it, and the scores of its beat are those of the others.',
    todo: 'Loosen the condition, or let a card or an earlier reply teach what it needs.',
    bad: example([
      'because: Would fit any complaint.',
      'when: { tension: 10 }\n        because: Would fit any complaint.',
    ]),
    good: example([
      'because: Would fit any complaint.',
      'when: { tension: 4 }\n        because: Would fit any complaint.',
    ]),
  },
  find: ({ reach, stage }) =>
    [...stage.beats.values()].flatMap(({ beat }) => {
      const met = reach.beats.some(({ id, witness }) => id === beat.id && witness !== null);
      if (!met) return [];
      return beat.replies
        .filter(({ line }) => reach.options.some(({ id, witness }) => id === line && witness === null))
        .map(({ id }) => ({
          place: replyPlace(beat.id, id),
          message: `Reply "${id}" of "${beat.id}" is never open.`,
        }));
    }),
};

const unreachableLine: Smell = {
  entry: {
    code: 'PA503',
    severity: 'warning',
    title: 'This line is never spoken',
    happened:
      'Its beat or reply is met, but never in a mood, a stance or with the knowledge that the line is for.',
    why: 'The variant was written for a customer whom nobody meets.',
    todo: 'Change its `when` to what can come about, or delete it.',
    bad: example([
      'says: And where is it, then?',
      'says: [{ when: { trust: 0, tension: 0, ground: 0 }, text: Oh. }, { text: "And where is it, then?" }]',
    ]),
    good: example([
      'says: And where is it, then?',
      'says: [{ when: { trust: "<= 4" }, text: "Oh, where is it?" }, { text: "And where is it, then?" }]',
    ]),
  },
  find: (subject) => {
    const unheard = new Set(
      subject.reach.lines.filter(({ witness }) => witness === null).map(({ id }) => id),
    );
    return speakersOf(subject)
      .filter(({ met }) => met)
      .flatMap(({ place, lines }) =>
        lines
          .filter(({ id }) => unheard.has(id))
          .map(({ id }) => ({ place, message: `The line "${id}" is never spoken.` })),
      );
  },
};

const unreachableEnding: Smell = {
  entry: {
    code: 'PA504',
    severity: 'warning',
    title: 'No play comes to this ending',
    happened: 'No play ends here.',
    why: 'An outcome that cannot happen teaches nobody, and may hide that another one was meant.',
    todo: 'Loosen its `when`, put it before an ending that always fits, or delete it.',
    bad: example(['when: { trust: ">= 2" }\n    utility: 92', 'utility: 92']),
    good: example(),
  },
  find: ({ reach }) =>
    reach.endings
      .filter(({ witness }) => witness === null)
      .map(({ id }) => ({ place: ['endings', id], message: `No play ends at "${id}".` })),
};

const silentSignature: Smell = {
  entry: {
    code: 'PA505',
    severity: 'info',
    title: 'A signature behaviour shows without words',
    happened:
      'The law makes this customer show what they are known for, and the scenario has no line for it.',
    why: 'The trainee cannot notice what nobody says.',
    todo: 'Write the line under `signatures`, in the customer’s own voice.',
    bad: example(['leaves: lost', 'leaves: lost\nnotes: No signatures at all.']),
    good: example([
      'leaves: lost',
      'leaves: lost\nsignatures:\n  tells-the-next-blow: And the one before came broken.\n  blames-somebody: It is your depot.\n  hands-it-over: So you will do it.\n  gives-up: I give up.\n  takes-a-step: I will look at the label.',
    ]),
  },
  find: ({ reach, stage }) => {
    const written = stage.production.scenario.signatures;
    return reach.signatures
      .filter(({ id, witness }) => witness !== null && (written[id] ?? []).length === 0)
      .map(({ id, witness }) => ({
        place: [],
        message: `The customer can show "${id}", and there are no words for it here.`,
        play: witness,
      }));
  },
};

const deadRoute: Smell = {
  entry: {
    code: 'PA507',
    severity: 'warning',
    title: 'No play takes this route',
    happened: 'The reply can be given, but its route has a `when` that never holds afterwards.',
    why: 'What was meant to depend on the mood or on what is known leads everybody the same way.',
    todo: 'Loosen the condition: it is judged after the effects of the reply. Or delete the route.',
    bad: example([
      'cost: 9\n        to: ending-talk',
      'cost: 9\n        to: [{ when: { ground: 10 }, to: lost }, { to: ending-talk }]',
    ]),
    good: example([
      'cost: 9\n        to: ending-talk',
      'cost: 9\n        to: [{ when: { tension: ">= 5" }, to: lost }, { to: ending-talk }]',
    ]),
  },
  find: ({ reach, stage }) =>
    [...stage.beats.values()].flatMap(({ beat, options }) =>
      options.flatMap(({ option }) => {
        if (!reach.options.some(({ id, witness }) => id === option.line && witness !== null)) return [];
        return reach.routes
          .filter(
            ({ id, place, witness }) => id === option.line && option.to[place]?.when && witness === null,
          )
          .map(({ place }) => ({
            place: optionPlace(beat.id, option, 'to', place),
            message: `Route ${place + 1} of "${option.id}", to "${option.to[place]?.to}", is never taken.`,
          }));
      }),
    ),
};

export const REACH_SMELLS: readonly Smell[] = [
  unreachableBeat,
  unreachableReply,
  unreachableLine,
  unreachableEnding,
  silentSignature,
  deadRoute,
];
