import { goodsRequest } from './goods-request.ts';
import { undoCall } from './line-request.ts';
import type { Task } from './task.ts';

/** Sends the goods of a line. */
export const shipGoods: Task = {
  provider: 'delivery',
  api: 'TMF700',
  async act(input, { delivery }) {
    await delivery.ship(goodsRequest(input));
    return {};
  },
  undo: (input, { delivery }) => delivery.recall({ ...undoCall(input), shipmentKey: input.key }),
};
