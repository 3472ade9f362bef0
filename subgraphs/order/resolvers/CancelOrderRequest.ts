import { requestFields } from '../../kit/requests/request-fields.ts';
import type { TaskRequest } from '../../kit/requests/task-request.entity.ts';
import type { Context } from '../context.ts';
import type { CancelOrderRequestResolvers } from '../generated/resolvers.ts';
import { feeOf } from '../requests/cancellation-fees.ts';
import { itemsOfCancellation, outcomeOf } from '../requests/cancellation-outcome.ts';
import { toTmfCancellation } from '../tmf/cancel-product-order.mapper.ts';
import { orderOfRequest } from './order-of-request.ts';
import { visibleRequest } from './visible-request.ts';

const itemsOf = async (request: TaskRequest, { loaders }: Context) =>
  itemsOfCancellation(request, await loaders.linesOfCustomerOrder(request.targetId));

export const CancelOrderRequest: CancelOrderRequestResolvers = {
  ...requestFields,
  __resolveReference: ({ id }, context) => visibleRequest(id, context),
  customerOrder: orderOfRequest,
  async items(request, _args, context) {
    return (await itemsOf(request, context)).map((item) => ({ item, outcome: outcomeOf(request, item) }));
  },
  fee: async (request, _args, context) => feeOf(request, await itemsOf(request, context)),
  async tmf(request, { version }, context) {
    const items = await itemsOf(request, context);
    const parts = (await context.loaders.parts.load(request.targetId)).map((part) => ({
      part,
      itemIds: items.filter(({ orderId }) => orderId === part.id).map(({ id }) => id),
    }));
    return toTmfCancellation(
      request,
      parts.filter(({ itemIds }) => itemIds.length > 0),
      version,
    );
  },
};
