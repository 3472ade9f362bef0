import { notFound } from '../../../kit/graph/errors.ts';
import { isUuid } from '../../../kit/uuid.ts';
import { CustomerOrder } from '../../entities/customer-order.entity.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const startFulfilment: NonNullable<MutationResolvers['startFulfilment']> = async (
  _root,
  { customerOrderId: id },
  { em, flow },
) => {
  if (!isUuid(id) || (await em.count(CustomerOrder, { id })) === 0) throw notFound();
  await flow.start(em, id);
  return true;
};
