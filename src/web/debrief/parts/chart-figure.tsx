import type { ReactNode } from 'react';
import styles from './chart-figure.module.css';

export interface ChartFigureProps {
  /** One sentence that says what the picture shows. */
  readonly sentence: string;
  readonly table: {
    readonly caption: string;
    readonly heads: readonly string[];
    /** The first cell of a row is its name. */
    readonly rows: readonly (readonly ReactNode[])[];
  };
  readonly children: ReactNode;
}

/** A picture of figures, the sentence that explains it, and the same figures as a table. */
export function ChartFigure({ sentence, table, children }: ChartFigureProps) {
  return (
    <figure className={styles.figure}>
      {children}
      <figcaption>{sentence}</figcaption>
      <details className={styles.twin}>
        <summary>Show as table</summary>
        {/* A table that is wider than the window is pushed in itself; the keyboard must reach it for that. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles.push} aria-label={table.caption} tabIndex={0}>
          <table>
            <caption className="visually-hidden">{table.caption}</caption>
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...cells], row) => (
                // Rows are turns in their order and never change places.
                <tr key={row}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, place) => (
                    <td key={table.heads[place + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
