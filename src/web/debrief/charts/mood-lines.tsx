import { METERS, MOOD_MAX } from '#dialogue';
import type { Meter } from '#dialogue';
import { METER_NAMES } from '#report';
import type { MapPoint } from '#report';
import { scaleLinear } from 'd3-scale';
import { line, symbol, symbolCircle, symbolSquare, symbolTriangle } from 'd3-shape';
import type { SymbolType } from 'd3-shape';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { meterMeans, moodInWords } from './mood-words.ts';
import styles from './mood-lines.module.css';

const WIDTH = 300;
const HEIGHT = 112;
const EDGE = { left: 22, right: 278, top: 12, bottom: 92 } as const;
const y = scaleLinear([0, MOOD_MAX], [EDGE.bottom, EDGE.top]);

/** Shape and dash tell the three apart where there is no colour. */
const MARKERS: Readonly<Record<Meter, SymbolType>> = {
  tension: symbolTriangle,
  trust: symbolCircle,
  ground: symbolSquare,
};

export interface MoodLinesProps {
  readonly map: readonly MapPoint[];
  readonly turningPoint: number | null;
  /** Name of the person who played; null where that is who reads. */
  readonly person: string | null;
}

/** How tension, trust and ground went from turn to turn, one below the other on the same scale. */
export function MoodLines({ map, turningPoint, person }: MoodLinesProps) {
  const sentence = moodInWords(map);
  const rows = map.map((point, turn) => [
    turn === 0 ? 'Start' : `Turn ${turn}`,
    ...METERS.map((meter) => point[meter]),
  ]);
  const heads = ['Turn', ...METERS.map((meter) => METER_NAMES[meter].name)];
  return (
    <ChartFigure sentence={sentence} table={{ caption: 'Mood over time', heads, rows }}>
      <div className={styles.panels}>
        {METERS.map((meter) => (
          <Panel key={meter} meter={meter} map={map} turningPoint={turningPoint} person={person} />
        ))}
      </div>
    </ChartFigure>
  );
}

function Panel({ meter, map, turningPoint, person }: MoodLinesProps & { readonly meter: Meter }) {
  const last = map.length - 1;
  const x = scaleLinear([0, Math.max(1, last)], [EDGE.left, EDGE.right]);
  const values = map.map((point) => point[meter]);
  const way = line<number>(
    (_, turn) => x(turn),
    (value) => y(value),
  );
  const from = values[0] ?? 0;
  const to = values.at(-1) ?? 0;
  const { name } = METER_NAMES[meter];
  return (
    <div className={styles.panel} data-meter={meter}>
      <h4 className={styles.name}>
        <svg viewBox="-8 -6 16 12" aria-hidden="true">
          <path d={symbol(MARKERS[meter], 42)() ?? ''} />
        </svg>
        {name} <span>{meterMeans(meter, person)}</span>
      </h4>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${name} from ${from} to ${to}`}>
        {[0, 5, MOOD_MAX].map((value) => (
          <g key={value} className={styles.grid}>
            <line x1={EDGE.left} x2={EDGE.right} y1={y(value)} y2={y(value)} />
            <text x={EDGE.left - 8} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {turningPoint !== null && (
          <line
            className={styles.turned}
            x1={x(turningPoint)}
            x2={x(turningPoint)}
            y1={EDGE.top - 6}
            y2={EDGE.bottom}
          />
        )}
        <path className={styles.way} d={way(values) ?? ''} />
        {values.map((value, turn) => (
          <path
            // Turns keep their places.
            key={turn}
            className={styles.marker}
            transform={`translate(${x(turn)} ${y(value)})`}
            d={symbol(MARKERS[meter], 38)() ?? ''}
          />
        ))}
        <text className={styles.value} x={EDGE.right + 8} y={y(to) + 4.5}>
          {to}
        </text>
        <TurnNumbers last={last} x={x} />
      </svg>
    </div>
  );
}

/** Every number where there is room for it, else every second one. */
function TurnNumbers({ last, x }: { readonly last: number; readonly x: (turn: number) => number }) {
  const every = last > 14 ? 2 : 1;
  return Array.from({ length: last + 1 }, (_, turn) => turn)
    .filter((turn) => turn > 0 && turn % every === 0)
    .map((turn) => (
      <text key={turn} className={styles.turn} x={x(turn)} y={HEIGHT - 3} textAnchor="middle">
        {turn}
      </text>
    ));
}
