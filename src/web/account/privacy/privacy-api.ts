import { pathTo, retentionSchema } from '#protocol';
import { ask, createResources, fetchAttempts } from '../../api/index.ts';

/** How long things are kept; the only key is ''. */
export const retention = createResources(() => ask({ path: pathTo('retention'), answer: retentionSchema }), {
  freshMs: 0,
});

/** Scenario of each of one's own attempts by the attempt's id; the only key is ''. */
export const ownAttempts = createResources(
  async () => {
    const { attempts } = await fetchAttempts();
    return new Map(attempts.map(({ id, scenario }) => [id, scenario]));
  },
  { freshMs: 0 },
);
