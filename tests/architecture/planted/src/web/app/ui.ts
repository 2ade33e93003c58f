export { ui } from '../ui/index.ts';
