import { randomUUID } from 'node:crypto';
import { idempotent } from '../../../kit/database/idempotency.ts';
import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import type { Viewer } from '../../../kit/graph/viewer.ts';
import { accessTokenOf, guestKeyOf } from '../../access-token.ts';
import { invalidChannel, invalidKey, notYourCustomer, unknownCustomer } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { rereadCart } from '../../read-cart.ts';
import { storeCart } from '../../store-cart.ts';

const SHORTEST_KEY = 16;

const mayName = ({ role, customerId }: Viewer, named: string | null | undefined) =>
  named == null || role === 'agent' || role === 'service' || (role === 'customer' && named === customerId);

export const createCart: NonNullable<MutationResolvers['createCart']> = async (_root, { input }, context) => {
  const { viewer, clock, config } = context;
  if (!isPlainText(input.idempotencyKey, SHORTEST_KEY)) return invalidKey(SHORTEST_KEY);
  if (!isPlainText(input.channel ?? '', 0, 64)) return invalidChannel();
  if (!mayName(viewer, input.customerId)) return notYourCustomer('createCart');
  if (!isPlainText(input.customerId ?? '', 0, 64)) return unknownCustomer();

  const isAnonymous = viewer.role === 'anonymous';
  // Strangers have no name: their unguessable key alone says who repeats a call.
  const call = { operation: 'createCart', caller: isAnonymous ? 'anonymous' : viewer.subject, key: input.idempotencyKey, input };
  const answer = await idempotent(context.em(), call, async (em) => {
    const id = randomUUID();
    const guestKey = isAnonymous ? guestKeyOf(accessTokenOf(id, config.tokenSecret)) : null;
    const customerId = (viewer.role === 'customer' ? viewer.customerId : input.customerId) ?? null;
    await storeCart(em, { id, customerId, guestKey, channel: input.channel ?? context.channel ?? null }, clock.now());
    return id;
  });
  if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);

  const cart = await rereadCart(answer.result, context);
  const accessToken = isAnonymous ? accessTokenOf(cart.id, config.tokenSecret) : null;
  return { __typename: 'CreateCartSuccess', cart, accessToken };
};
