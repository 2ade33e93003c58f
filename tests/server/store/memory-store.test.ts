import { memoryStore } from '../../../src/server/store/memory-store.ts';
import { storeContract } from './store-contract.ts';

storeContract('in memory', () => Promise.resolve(memoryStore()));
