export { result } from '../base/result.ts';
