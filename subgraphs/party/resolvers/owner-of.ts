import type { Context } from '../context.ts';
import type { Customer } from '../entities/customer.entity.ts';

/** The customer an account belongs to. */
export const ownerOf = async (
  { id, customerId }: { id: string; customerId: string },
  { loaders }: Context,
): Promise<Customer> => {
  const customer = await loaders.customers.load(customerId);
  if (!customer) throw new Error(`The account ${id} lost its customer.`);
  return customer;
};
