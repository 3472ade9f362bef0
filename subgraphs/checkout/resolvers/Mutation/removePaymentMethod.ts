import { mayChange } from '../../../kit/graph/viewer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { removeMethod } from '../../payments/methods/remove-method.ts';
import { unknownPaymentMethod } from '../../payments/problems.ts';

export const removePaymentMethod: NonNullable<MutationResolvers['removePaymentMethod']> = async (
  _root,
  { id },
  { em, loaders, ports, viewer },
) => {
  const method = await loaders.storedMethod.load(id);
  if (!method?.customerId || !mayChange(viewer, method)) return unknownPaymentMethod(['id']);
  const problem = await removeMethod(em, method, ports.products);
  return problem ?? { __typename: 'RemovePaymentMethodSuccess', customer: { id: method.customerId } };
};
