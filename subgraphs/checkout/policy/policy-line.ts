import type { CartLine } from '../ports.ts';

/** What the policy has to know of a line of the cart. */
export interface PolicyLine extends Pick<CartLine, 'id' | 'action' | 'productOfferingId' | 'prices'> {
  /** Its offering's categories and all those above them. */
  categoryIds: readonly string[];
}

/** Whether a line is of one of these categories, or of one below them. */
export const isOf = ({ categoryIds }: Pick<PolicyLine, 'categoryIds'>, wanted: readonly string[]): boolean =>
  wanted.some((id) => categoryIds.includes(id));
