import { randomUUID } from 'node:crypto';
import { idempotent } from '../../../kit/database/idempotency.ts';
import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import { actsForCustomer, isStaff, mayActForAll, type Viewer } from '../../../kit/graph/viewer.ts';
import { accessTokenOf, guestKeyOf } from '../../access-token.ts';
import { cartTimes } from '../../cart-times.ts';
import { cartExpired, invalidChannel, invalidKey, notYourCustomer, unknownCustomer } from '../../errors.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { storeCart } from '../../store-cart.ts';

const SHORTEST_KEY = 16;
/** Strangers share one namespace: whoever guesses a key gets the cart. */
const DIFFERENT_CHARACTERS = 8;

const isHardToGuess = (key: string) => key.trim() !== '' && new Set(key).size >= DIFFERENT_CHARACTERS;

const mayName = (viewer: Viewer, named: string | null | undefined) =>
  named == null || mayActForAll(viewer) || (actsForCustomer(viewer) && named === viewer.customerId);

/** Only those who act for others can name somebody who is not there. */
const isCustomer = async (named: string, { viewer, customers }: Context) =>
  !mayActForAll(viewer) || (isPlainText(named, 1, 64) && (await customers.exists(named)));

export const createCart: NonNullable<MutationResolvers['createCart']> = async (_root, { input }, context) => {
  const { viewer, config } = context;
  if (!isPlainText(input.idempotencyKey, SHORTEST_KEY)) return invalidKey(SHORTEST_KEY);
  if (viewer.role === 'anonymous' && !isHardToGuess(input.idempotencyKey)) return invalidKey(SHORTEST_KEY, DIFFERENT_CHARACTERS);
  if (!isPlainText(input.channel ?? '', 0, 64)) return invalidChannel();
  if (!mayName(viewer, input.customerId)) return notYourCustomer('createCart');
  if (input.customerId != null && !(await isCustomer(input.customerId, context))) return unknownCustomer();

  // Also somebody signed in who is not a customer yet: only a token can open their cart.
  const isAnonymous = viewer.customerId === undefined && !isStaff(viewer);
  // Strangers have no name: their unguessable key alone says who repeats a call.
  const caller = viewer.role === 'anonymous' ? 'anonymous' : viewer.subject;
  const call = { operation: 'createCart', caller, key: input.idempotencyKey, input };
  const answer = await idempotent(context.em(), call, async (em) => {
    const id = randomUUID();
    const guestKey = isAnonymous ? guestKeyOf(accessTokenOf(id, config.tokenSecret)) : null;
    const customerId = (actsForCustomer(viewer) ? viewer.customerId : input.customerId) ?? null;
    await storeCart(em, { id, customerId, guestKey, channel: input.channel ?? context.channel ?? null }, cartTimes(context));
    return id;
  });
  if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);

  const cart = await context.loaders.carts.load(answer.result);
  // A very late repeat: the cart was given up since.
  if (!cart) return cartExpired(['input', 'idempotencyKey']);
  const accessToken = isAnonymous ? accessTokenOf(cart.id, config.tokenSecret) : null;
  return { __typename: 'CreateCartSuccess', cart, accessToken };
};
