export const trainer = () => import('../trainer/index.ts');
