import type { LineRelationship } from '../cart-line.ts';

/** A link told twice is one link. */
export const uniqueLinks = (given: readonly LineRelationship[] | null | undefined): LineRelationship[] => [
  ...new Map((given ?? []).map(({ type, itemId }) => [`${type} ${itemId}`, { type, itemId }])).values(),
];
