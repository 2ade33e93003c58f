import type { SelfView } from '#report';
import { Row, Rows } from '../../ui/index.ts';

/** Whether somebody sees their own conduct as their talks show it; nothing until enough talks can tell. */
export function SelfViewPart({ view }: { readonly view: SelfView | null }) {
  if (!view) return null;
  return (
    <section aria-labelledby="self-view">
      <h2 id="self-view">How you see yourself</h2>
      <Rows>
        <Row title={view.sentence} about={view.advice} />
      </Rows>
    </section>
  );
}
