import type { GoodsRequest } from '../ports.ts';
import { lineRequest } from './line-request.ts';
import type { TaskInput } from './task.ts';

/** The goods of a line. */
export const goodsRequest = (input: TaskInput): GoodsRequest => {
  const { productOfferingId, name, quantity } = input.line;
  return { ...lineRequest(input), productOfferingId, name, quantity };
};
