import { MOOD_MAX } from '#dialogue';
import { QUADRANT_NAMES } from '#report';
import type { MapPoint, Quadrant } from '#report';
import { scaleLinear } from 'd3-scale';
import { curveCatmullRom, line } from 'd3-shape';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { flagSide } from './flag-side.ts';
import type { Side } from './flag-side.ts';
import { placesOf, turnsInShort } from './map-places.ts';
import type { Place } from './map-places.ts';
import { mapInWords } from './map-words.ts';
import styles from './poise-map.module.css';

const SIDE = 420;
const EDGE = { left: 34, right: 414, top: 6, bottom: 386 } as const;
/** Meters are whole numbers and 5 counts as high, so the border runs between 4 and 5. */
const BORDER = 4.5;
// Above and below the path is a strip for the names of the quarters, so that nothing ever covers them.
const x = scaleLinear([-0.7, MOOD_MAX + 0.7], [EDGE.left, EDGE.right]);
const y = scaleLinear([-1.7, MOOD_MAX + 1.7], [EDGE.bottom, EDGE.top]);
const path = line<MapPoint>(
  ({ trust }) => x(trust),
  ({ ground }) => y(ground),
).curve(curveCatmullRom.alpha(0.5));

const CORNERS: Readonly<Record<Quadrant, { readonly trust: boolean; readonly ground: boolean }>> = {
  poised: { trust: true, ground: true },
  pushover: { trust: true, ground: false },
  'cold-wall': { trust: false, ground: true },
  lost: { trust: false, ground: false },
};
const QUARTERS: readonly Quadrant[] = ['cold-wall', 'poised', 'lost', 'pushover'];

export interface PoiseMapProps {
  readonly map: readonly MapPoint[];
  /** Number of the turn with which it turned, from 1; null where no line stands out. */
  readonly turningPoint: number | null;
}

/** The signature picture: trust across, ground upward, and the way that the conversation took between them. */
export function PoiseMap({ map, turningPoint }: PoiseMapProps) {
  const places = placesOf(map);
  const sentence = mapInWords(map, turningPoint);
  const rows = map.map(({ trust, ground, quadrant }, turn) => [
    turn === 0 ? 'Start' : `Turn ${turn}${turn === turningPoint ? ' (turning point)' : ''}`,
    trust,
    ground,
    QUADRANT_NAMES[quadrant].name,
  ]);
  const table = { caption: 'The path over the map', heads: ['Turn', 'Trust', 'Ground', 'Quarter'], rows };
  return (
    <ChartFigure sentence={sentence} table={table}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        role="img"
        aria-label={`Poise map. ${sentence}`}
      >
        {QUARTERS.map((quadrant) => (
          <Quarter key={quadrant} quadrant={quadrant} />
        ))}
        <text className={styles.axis} x={(EDGE.left + EDGE.right) / 2} y={SIDE - 10} textAnchor="middle">
          Trust →
        </text>
        <text
          className={styles.axis}
          transform={`translate(18 ${(EDGE.top + EDGE.bottom) / 2}) rotate(-90)`}
          textAnchor="middle"
        >
          Ground →
        </text>
        <path className={styles.path} d={path(withoutStandstill(map)) ?? ''} />
        {places.map((place) => (
          <Stop
            key={`${place.trust} ${place.ground}`}
            place={place}
            last={map.length - 1}
            turningPoint={turningPoint}
          />
        ))}
        <Flags places={places} last={map.length - 1} />
      </svg>
    </ChartFigure>
  );
}

/** A curve through one point twice would have no direction there. */
const withoutStandstill = (map: readonly MapPoint[]): MapPoint[] =>
  map.filter((point, place) => {
    const before = map[place - 1];
    return before?.trust !== point.trust || before.ground !== point.ground;
  });

function Quarter({ quadrant }: { readonly quadrant: Quadrant }) {
  const { trust, ground } = CORNERS[quadrant];
  const [left, right] = trust ? [x(BORDER), EDGE.right] : [EDGE.left, x(BORDER)];
  const [top, bottom] = ground ? [EDGE.top, y(BORDER)] : [y(BORDER), EDGE.bottom];
  return (
    <g data-quadrant={quadrant} className={styles.quarter}>
      <rect x={left + 1} y={top + 1} width={right - left - 2} height={bottom - top - 2} rx={10} />
      <text
        x={trust ? right - 12 : left + 12}
        y={ground ? top + 21 : bottom - 11}
        textAnchor={trust ? 'end' : 'start'}
      >
        {QUADRANT_NAMES[quadrant].name}
      </text>
    </g>
  );
}

interface StopProps {
  readonly place: Place;
  readonly last: number;
  readonly turningPoint: number | null;
}

const RADIUS = 11;

function Stop({ place: { trust, ground, turns }, last, turningPoint }: StopProps) {
  const words = turnsInShort(turns);
  const width = Math.max(2 * RADIUS, words.length * 6.4 + 12);
  const turning = turningPoint !== null && turns.includes(turningPoint);
  const end = turns.includes(last) && last > 0;
  return (
    <g transform={`translate(${x(trust)} ${y(ground)})`} className={styles.stop} data-end={end || undefined}>
      {turning && (
        <rect
          className={styles.ring}
          x={-width / 2 - 5}
          y={-RADIUS - 5}
          width={width + 10}
          height={2 * RADIUS + 10}
          rx={RADIUS + 5}
        />
      )}
      {words === '' ? (
        <circle r={6} />
      ) : (
        <>
          <rect x={-width / 2} y={-RADIUS} width={width} height={2 * RADIUS} rx={RADIUS} />
          <text y={4.2} textAnchor="middle">
            {words}
          </text>
        </>
      )}
    </g>
  );
}

/** Drawn after all places, so that none covers them. */
function Flags({ places, last }: { readonly places: readonly Place[]; readonly last: number }) {
  const start = places.find(({ turns }) => turns.includes(0));
  const end = places.find(({ turns }) => turns.includes(last));
  if (!start || !end) return null;
  const startSide = flagSide(start, { places, taken: [] });
  const endSide = flagSide(end, { places, taken: start === end ? [startSide] : [] });
  return (
    <>
      <Flag words="Start" place={start} side={startSide} />
      {last > 0 && <Flag words="End" place={end} side={endSide} />}
    </>
  );
}

const SHIFTS: Readonly<
  Record<Side, { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }>
> = {
  below: { x: 0, y: 29, anchor: 'middle' },
  above: { x: 0, y: -19, anchor: 'middle' },
  right: { x: 19, y: 4.5, anchor: 'start' },
  left: { x: -19, y: 4.5, anchor: 'end' },
};

interface FlagProps {
  readonly words: string;
  readonly place: Place;
  readonly side: Side;
}

function Flag({ words, place: { trust, ground }, side }: FlagProps) {
  const { x: right, y: down, anchor } = SHIFTS[side];
  return (
    <text className={styles.flag} x={x(trust) + right} y={y(ground) + down} textAnchor={anchor}>
      {words}
    </text>
  );
}
