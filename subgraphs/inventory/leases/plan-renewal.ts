import { mayChange, type Owned } from '../../kit/graph/viewer.ts';
import { inputProblem, type InputProblem } from '../../kit/graph/user-error.ts';
import { isPlainText } from '../../kit/plain-text.ts';
import { unknownCart } from '../errors.ts';
import type { Cart, CartLine } from '../ports.ts';
import type { Holder } from './held-by.ts';
import { checkCart } from './plan-lease.ts';

/** Which lines of whose cart are renewed, and what is against it. */
export interface RenewalPlan {
  owner: Required<Owned>;
  lines: readonly CartLine[];
  /** Only these numbers; undefined: the cart is the caller's, all of them. */
  only: readonly string[] | undefined;
  problems: InputProblem[];
}

/** The owner of the cart renews all of it, the bearer of a lease token what that opens. */
export const planRenewal = ({ viewer, opened }: Holder, key: string, cart: Cart | undefined): RenewalPlan => {
  const problems = isPlainText(key, 1)
    ? []
    : [inputProblem('INVALID_KEY', 'The key has 1 to 200 characters.', ['input', 'idempotencyKey'])];
  const isMine = cart !== undefined && mayChange(viewer, cart);
  if (!cart || (!isMine && opened.length === 0))
    return { owner: { customerId: null, guestKey: null }, lines: [], only: undefined, problems: [...problems, unknownCart()] };
  const { customerId, guestKey, lines } = cart;
  return {
    owner: { customerId, guestKey },
    lines,
    only: isMine ? undefined : opened,
    problems: [...problems, ...checkCart(viewer, cart)],
  };
};
