import { requestFields } from '../../kit/requests/request-fields.ts';
import type { RescheduleRequestResolvers } from '../generated/resolvers.ts';
import type { RescheduleInput } from '../requests/check-reschedule.ts';
import { orderOfRequest } from './order-of-request.ts';
import { visibleRequest } from './visible-request.ts';

export const RescheduleRequest: RescheduleRequestResolvers = {
  ...requestFields,
  __resolveReference: ({ id }, context) => visibleRequest(id, context),
  customerOrder: orderOfRequest,
  async items({ input, targetId }, _args, { loaders }) {
    const { itemIds } = input as RescheduleInput;
    return (await loaders.linesOfCustomerOrder(targetId)).filter(({ id }) => itemIds.includes(id));
  },
  requestedStartDate: ({ input }) => new Date((input as RescheduleInput).at),
};
