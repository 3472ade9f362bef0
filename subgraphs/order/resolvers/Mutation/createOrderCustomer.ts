import { notFound } from '../../../kit/graph/errors.ts';
import { createOrderCustomer as create } from '../../customer/create-order-customer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { isUuid } from '../../../kit/uuid.ts';

export const createOrderCustomer: NonNullable<MutationResolvers['createOrderCustomer']> = async (
  _root,
  { customerOrderId },
  { em, ports },
) => {
  if (!isUuid(customerOrderId)) throw notFound();
  const made = await create(em, customerOrderId, ports);
  if ('problems' in made) return { __typename: 'OrderRejected', problems: made.problems };
  const { namedBillingAccounts: billingAccounts, ...customer } = made.customer;
  return { __typename: 'CreateOrderCustomerSuccess', ...customer, billingAccounts };
};
