/** What is being done with a pack that comes in, in this order. */
export const STAGES = ['read', 'scan', 'parse', 'check', 'lint', 'compare', 'store'] as const;
export type Stage = (typeof STAGES)[number];
