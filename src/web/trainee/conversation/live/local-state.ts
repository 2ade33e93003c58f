import type { SnapshotFrom } from 'xstate';
import { opensWithCustomer, optionsAt, optionText, patienceOf, shownReplies } from '#dialogue';
import type { Play, Scenario, sessionMachine, Stage } from '#dialogue';
import { namedIn } from '../calendar.ts';
import type { ConversationState, Offer, Phase, Setting } from './conversation.ts';
import type { Scene } from './scene.ts';

export type Snapshot = SnapshotFrom<typeof sessionMachine>;

/** What a page that holds a whole scenario shows of it during a talk. */
export const settingOf = (scenario: Scenario): Setting => ({
  ...scenario,
  opensWithCustomer: opensWithCustomer(scenario),
  named: namedIn(scenario),
});

const NONE: readonly Offer[] = [];

/** A conversation that this page itself plays, as the page shows it. */
export function localState(
  { stage, setting }: { readonly stage: Stage; readonly setting: Setting },
  snapshot: Snapshot,
  scene: Scene,
): ConversationState {
  const { play } = snapshot.context;
  const open = isOpen(snapshot, scene);
  return {
    phase: phaseOf(snapshot),
    setting,
    seed: play.seed,
    replies: open ? offersOf(stage, play) : NONE,
    silence: stage.beats.get(play.beat)?.silence.option.seconds ?? 0,
    canHold: open && optionsAt(stage, play).some(({ kind }) => kind === 'hold'),
    patience: snapshot.matches({ talking: { patience: 'running' } }) ? patienceOf(snapshot.context) : null,
    opened: play.moves.flatMap((move) => (move.do === 'open' ? [move.id] : [])),
    learnt: play.learnt,
    sending: null,
  };
}

const offersOf = (stage: Stage, play: Play): readonly Offer[] =>
  shownReplies(stage, play).map((option) => ({ id: option.id, text: optionText(play.seed, option) }));

function phaseOf(snapshot: Snapshot): Phase {
  if (snapshot.matches('wrapUp') || snapshot.matches('ended')) return 'over';
  if (snapshot.matches('paused')) return 'paused';
  return snapshot.matches('talking') ? 'talking' : 'briefing';
}

/** Whether the trainee may answer: it is their turn, or all is said and they are still reading. */
function isOpen(snapshot: Snapshot, scene: Scene): boolean {
  if (snapshot.context.play.ending !== null) return false;
  const awaits = snapshot.matches({ talking: { floor: 'awaitingReply' } });
  return awaits || (scene.reading && snapshot.matches('talking'));
}
