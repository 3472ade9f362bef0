import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import { maySee } from '../../../kit/graph/viewer.ts';
import { cartAlreadySubmitted } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { asCheckoutProcess } from '../as-checkout-process.ts';
import { placeCheckout } from '../../submit/place-checkout.ts';

export const checkout: NonNullable<MutationResolvers['checkout']> = async (_root, { input }, { em, flow, ports, viewer }) => {
  const placed = await placeCheckout(em, input, viewer, ports);
  switch (placed.outcome) {
    case 'rejected':
      return { __typename: 'CheckoutRejected', problems: placed.problems };
    case 'conflict':
      return idempotencyConflict(placed.differingPaths);
    case 'submitted':
      return cartAlreadySubmitted(placed.process && maySee(viewer, placed.process) ? placed.process : null);
    case 'process': {
      await flow.start(placed.process);
      await flow.wait(placed.process.id, input.waitSeconds ?? 0);
      return asCheckoutProcess(await em.refreshOrFail(placed.process));
    }
  }
};
