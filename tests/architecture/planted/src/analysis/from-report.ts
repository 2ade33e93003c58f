export { report } from '#report';
