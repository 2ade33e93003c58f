/** Upgrades a database and ends in the middle of it. Arguments: the place as JSON, the moment. */
import type { Place } from '../../src/server/settings/place.ts';
import { opened } from '../server/archive/lived-in.ts';
import { longUpgrade } from './long-upgrade.ts';

const [, , place = '', moment = ''] = process.argv;
const steps = longUpgrade((point) => {
  if (point === Number(moment)) process.kill(process.pid, 'SIGKILL');
});
await opened(JSON.parse(place) as Place, steps);
