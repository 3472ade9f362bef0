import { goodsRequest } from './goods-request.ts';
import { undoCall } from './line-request.ts';
import type { Task } from './task.ts';

/** Takes the goods of a line from the stock. */
export const reserveStock: Task = {
  provider: 'stock',
  api: 'TMF687',
  async act(input, { stock }) {
    await stock.reserve(goodsRequest(input));
    return {};
  },
  undo: (input, { stock }) => stock.release({ ...undoCall(input), reservationKey: input.key }),
};
