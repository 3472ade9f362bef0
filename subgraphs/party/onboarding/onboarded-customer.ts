import type { Context } from '../context.ts';
import { loadCreated } from '../create/load-created.ts';
import { notFound } from '../../kit/graph/errors.ts';

/** The customer of a process as it is now. */
export const onboardedCustomer = async (customerId: string | undefined, { loaders }: Context) => {
  if (customerId === undefined) throw notFound('This process has made nobody, or has taken it back.');
  return { customer: await loadCreated(loaders.customers, customerId) };
};
