export const result = 'result';
