import type { CartActorResolvers, CartActorRole } from '../generated/resolvers.ts';

const names: Record<CartActorRole, string> = { SHOPPER: 'Shopper', AGENT: 'Customer service', SYSTEM: 'System' };

export const CartActor: CartActorResolvers = {
  name: ({ role }) => names[role],
};
