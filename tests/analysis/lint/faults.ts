import { beatOf, bestReply, firstBeat, rankedReplies, worstEnding, worstReply } from './draft.ts';
import type { Draft, DraftBeat, DraftReply } from './draft.ts';

/** What an author may get wrong, how it gets into a file, and what has to find it. */
export interface Fault {
  readonly name: string;
  readonly codes: readonly string[];
  /** Whether some play shows it, which the finding then has to carry. */
  readonly playable: boolean;
  /** Breaks the draft at a beat, or the whole of it. */
  readonly seed: (draft: Draft, beat: string) => void;
}

/** Nobody is furious and trusting at once, with no ground left. */
const NEVER = { tension: 10, trust: 10, ground: 0 };
const CONSEQUENCES = [
  'does',
  'counterfeit',
  'cost',
  'effect',
  'to',
  'reaction',
  'after',
  'teaches',
  'hard-stop',
];

function takeOver(reply: DraftReply, from: DraftReply, keys: readonly string[]): void {
  for (const key of keys) {
    if (from[key] === undefined) delete reply[key];
    else reply[key] = structuredClone(from[key]);
  }
}

/** Two replies that end it, whichever is said. */
const graveyard = (ending: string): DraftBeat => ({
  says: 'Right. Then we are done here, as far as I can see.',
  cue: 'done here',
  skills: { 'de-escalation': 1 },
  replies: {
    a: {
      text: 'I can see why you say that, and I will note it down as you put it.',
      does: ['agree-with-truth'],
      rating: { 'de-escalation': 2 },
      because: 'It is too late for more.',
      to: ending,
    },
    b: {
      text: 'There is no need to be like that, we have been trying to be of help.',
      counterfeit: 'tone-policing',
      rating: { 'de-escalation': -2 },
      because: 'It is too late, and now it is their tone.',
      cost: 10,
      to: ending,
    },
  },
});

export const FAULTS: readonly Fault[] = [
  {
    name: 'a beat to which nothing leads',
    codes: ['PA501'],
    playable: false,
    seed: (draft, beat) => void (draft.beats['attic'] = structuredClone(beatOf(draft, beat))),
  },
  {
    name: 'a reply whose condition never holds',
    codes: ['PA502'],
    playable: false,
    seed: (draft, beat) => void (worstReply(draft, beat)['when'] = NEVER),
  },
  {
    name: 'a variant for a mood that never comes',
    codes: ['PA503'],
    playable: false,
    seed: (draft, beat) => {
      const { says } = beatOf(draft, beat);
      const others = typeof says === 'string' ? [{ id: 'usual', text: says }] : says;
      beatOf(draft, beat).says = [{ id: 'never', when: NEVER, text: 'Well then.' }, ...others];
    },
  },
  {
    name: 'an ending whose condition never holds',
    codes: ['PA504'],
    playable: false,
    seed: (draft) => {
      const never = { class: 'parted', utility: 50, title: 'Neither here nor there', when: NEVER };
      draft.endings = { never, ...draft.endings };
    },
  },
  {
    name: 'a route that is never taken',
    codes: ['PA507'],
    playable: false,
    seed: (draft, beat) => {
      const reply = worstReply(draft, beat);
      const { to } = reply;
      const others = typeof to === 'string' ? [{ to }] : (to as object[]);
      reply['to'] = [{ when: NEVER, to: worstEnding(draft) }, ...others];
    },
  },
  {
    name: 'the keys of the best and the worst reply swapped',
    codes: ['PA510', 'PA513', 'PA514'],
    playable: true,
    seed: (draft, beat) => {
      const [best, worst] = [bestReply(draft, beat), worstReply(draft, beat)];
      const { rating } = best;
      takeOver(best, worst, ['rating']);
      takeOver(worst, { text: '', ...(rating ? { rating } : {}) }, ['rating']);
    },
  },
  {
    name: 'a bad reply that costs nothing and leads where the best one leads',
    codes: ['PA511', 'PA514'],
    playable: true,
    seed: (draft, beat) => {
      const [best, worst] = [bestReply(draft, beat), worstReply(draft, beat)];
      for (const reply of [best, worst]) reply['effect'] = { tension: -1, trust: 1, ground: 0 };
      takeOver(worst, best, ['to', 'teaches', 'after']);
      worst['cost'] = 0;
    },
  },
  {
    name: 'a best reply that costs a lot',
    codes: ['PA510', 'PA513', 'PA514'],
    playable: true,
    seed: (draft, beat) => {
      const best = bestReply(draft, beat);
      best['cost'] = 15;
      for (const other of rankedReplies(draft, beat)) {
        if (other === best) continue;
        other['cost'] = 0;
        takeOver(other, best, ['to', 'teaches']);
        other['effect'] = best['effect'] = { tension: 0, trust: 0, ground: 0 };
      }
    },
  },
  {
    name: 'two replies that do the same',
    codes: ['PA512'],
    playable: true,
    seed: (draft, beat) => {
      const [, second, third] = rankedReplies(draft, beat);
      if (second && third) takeOver(third, second, CONSEQUENCES);
    },
  },
  {
    name: 'best replies that are always a little longer',
    codes: ['PA520', 'PA521', 'PA522'],
    playable: false,
    seed: (draft) => {
      for (const beat of Object.keys(draft.beats)) {
        const replies = rankedReplies(draft, beat);
        const [best] = replies;
        const longest = Math.max(...replies.map(({ text }) => String(text).length));
        while (best && String(best.text).length <= longest) best.text = `${String(best.text)} So far.`;
      }
    },
  },
  {
    name: 'a reply that says everything twice',
    codes: ['PA520', 'PA522'],
    playable: false,
    seed: (draft, beat) => {
      const worst = worstReply(draft, beat);
      worst.text = `${worst.text} ${worst.text}`;
    },
  },
  {
    name: 'a distractor without a counterfeit',
    codes: ['PA523'],
    playable: false,
    seed: (draft, beat) => {
      const worst = worstReply(draft, beat);
      delete worst['counterfeit'];
      delete worst['does'];
    },
  },
  {
    name: 'a decision without a cue',
    codes: ['PA529'],
    playable: true,
    seed: (draft, beat) => void delete beatOf(draft, beat)['cue'],
  },
  {
    name: 'a first reply that ends it all',
    codes: ['PA544'],
    playable: true,
    seed: (draft) => void (worstReply(draft, firstBeat(draft))['to'] = worstEnding(draft)),
  },
  {
    name: 'a first mistake from which nobody recovers',
    codes: ['PA506'],
    playable: true,
    seed: (draft) => {
      draft.beats['graveyard'] = graveyard(worstEnding(draft));
      worstReply(draft, firstBeat(draft))['to'] = 'graveyard';
    },
  },
  {
    name: 'no twin',
    codes: ['PA547'],
    playable: false,
    seed: (draft) => void delete draft['twin'],
  },
  {
    name: 'a customer who goes on and on',
    codes: ['PA550'],
    playable: false,
    seed: (draft, beat) => {
      const { says } = beatOf(draft, beat);
      const more = ' And that is not all, since there is one thing more that I have to say to you.'.repeat(7);
      beatOf(draft, beat).says =
        typeof says === 'string'
          ? `${says}${more}`
          : says.map((line) =>
              typeof line === 'string'
                ? `${line}${more}`
                : { ...line, text: `${'text' in line ? String(line.text) : ''}${more}` },
            );
    },
  },
  {
    name: 'a customer who praises the method',
    codes: ['PA560'],
    playable: false,
    seed: (draft, beat) =>
      void (bestReply(draft, beat)['reaction'] = 'Thank you for listening. I feel heard.'),
  },
  {
    name: 'thanks for a mistake',
    codes: ['PA561'],
    playable: true,
    seed: (draft, beat) => void (worstReply(draft, beat)['reaction'] = 'Oh, thank you so much for that.'),
  },
  {
    name: 'a title that names the customer',
    codes: ['PA562'],
    playable: false,
    seed: (draft) => void (draft.title = `The ${draft.archetype.replaceAll('-', ' ')} on the line`),
  },
  {
    name: 'raters at odds',
    codes: ['PA535'],
    playable: false,
    seed: (draft, beat) => {
      const best = bestReply(draft, beat);
      const odds = Object.entries(best.rating ?? {}).map(([skill, value]) => [
        skill,
        { value, sd: 1.5, raters: 8 },
      ]);
      best['rating'] = Object.fromEntries(odds);
    },
  },
];
