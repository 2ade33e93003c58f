import type { Line } from '#dialogue';
import type { Reached } from '../reach/reachability.ts';
import { beatPlace, optionPlace } from './places.ts';
import type { Place } from './smell.ts';
import type { Subject } from './subject.ts';

/** Something of a scenario that has lines, and where it stands in the file. */
export interface Speaker {
  readonly place: Place;
  readonly lines: readonly Line[];
  /** Whether some play comes to it at all. */
  readonly met: boolean;
}

/** Everything that customer and narrator can say. */
export function speakersOf({
  reach,
  stage,
  scenario,
}: Pick<Subject, 'reach' | 'stage' | 'scenario'>): Speaker[] {
  const met = metIn(reach.beats);
  const chosen = metIn(reach.options);
  const ended = metIn(reach.endings);
  const shown = metIn(reach.signatures);
  const beats = [...stage.beats.values()];
  return [
    ...beats.map(({ beat: { id, says } }) => ({
      place: beatPlace(id, 'says'),
      lines: says.flat(),
      met: met.has(id),
    })),
    ...beats.flatMap(({ beat, options }) =>
      options.map(({ option }) => ({
        place: optionPlace(beat.id, option, 'reaction'),
        lines: option.reaction,
        met: chosen.has(option.line),
      })),
    ),
    ...scenario.endings.map(({ id, says }) => ({
      place: ['endings', id, 'says'],
      lines: says,
      met: ended.has(id),
    })),
    ...Object.entries(scenario.signatures).map(([name, lines]) => ({
      place: ['signatures', name],
      lines,
      met: shown.has(name),
    })),
  ];
}

const metIn = (things: readonly Reached[]): ReadonlySet<string> =>
  new Set(things.filter(({ witness }) => witness !== null).map(({ id }) => id));
