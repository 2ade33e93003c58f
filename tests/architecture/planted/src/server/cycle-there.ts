import { here } from './cycle-here.ts';
export const there = () => here;
