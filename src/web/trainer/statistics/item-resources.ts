import { itemScenarioSchema, itemScenariosSchema, pathTo } from '#protocol';
import type { ItemScenario, ItemScenarios } from '#protocol';
import { ask, createResources } from '../../api/index.ts';

const A_MINUTE = { freshMs: 60_000 };

/** How each scenario measures; the only key is ''. */
export const itemScenarios = createResources<ItemScenarios>(
  () => ask({ path: pathTo('itemScenarios'), answer: itemScenariosSchema }),
  A_MINUTE,
);

/** By id of the scenario, and `?hash=` behind it for another version than the one that is offered. */
export const itemScenario = createResources<ItemScenario>((key) => {
  const [scenario = '', search] = key.split('?');
  const path = pathTo('itemScenario', { scenario });
  return ask({ path: search === undefined ? path : `${path}?${search}`, answer: itemScenarioSchema });
}, A_MINUTE);
