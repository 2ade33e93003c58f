export { fake } from '../../tests/fake.ts';
