export const dialogue = 'dialogue';
