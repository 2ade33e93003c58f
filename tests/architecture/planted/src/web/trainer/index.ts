export const trainer = 'trainer';
