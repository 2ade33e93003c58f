export { dialogue } from '#dialogue';
