import { Permanent } from '../../kit/engine/step.ts';
import type { Buyer } from '../ports.ts';

/** What steps after the pivot need: by then every strategy has made the buyer. */
export interface WithBuyer {
  buyer?: Buyer;
}

export const buyerOf = ({ buyer }: WithBuyer): Buyer => {
  if (!buyer) throw new Permanent('No step of this checkout has made its customer.');
  return buyer;
};
