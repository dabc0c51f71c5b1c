/** How often a property is tried: as often as is said, and ten times as often in `npm run test:deep`. */
export const runs = (usual: number): number => usual * (process.env.DUIYI_DEEP === undefined ? 1 : 10);
