import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import { unknownHandover } from '../errors.ts';
import { nextVersion, wholeCart, type Step } from '../history/next-version.ts';
import { refuse, Refusal } from '../patch/refusal.ts';
import { checkUsable } from '../rules/check-cart.ts';

/** Puts the cart this code was offered for into the agent's hands; the code is used up. Answers which cart it is. */
export const acceptHandover = async (em: EntityManager, storedCode: string, step: Step): Promise<string> => {
  const cart = await em.findOne(ShoppingCart, { handoverCode: storedCode }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!cart?.isOffered(step.now)) throw new Refusal({ problems: [unknownHandover()] });
  refuse(checkUsable(cart, step.now, ['input', 'code']));
  cart.endHandover();
  cart.handedTo = step.actor;
  cart.handedAt = step.now;
  await nextVersion(em, cart, wholeCart('HANDED_OVER'), step);
  return cart.id;
};
