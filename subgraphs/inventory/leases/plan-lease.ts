import { isStaff, mayActForAll, mayChange, type Owned, type Viewer } from '../../kit/graph/viewer.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import {
  cartHandedOver,
  cartNotOpen,
  lineNeedsNoNumber,
  lineNeedsNoSim,
  simTypeMismatch,
  unknownCart,
  unknownLine,
} from '../errors.ts';
import type { LeaseLineInput, LeaseNumbersInput } from '../generated/resolvers.ts';
import type { Cart } from '../ports.ts';
import { toSimType } from '../tmf/words.ts';
import type { WantedLine } from './lease-lines.ts';

/** What is to be taken for whom, and what the cart has against it. */
export interface LeasePlan {
  owner: Required<Owned>;
  lines: WantedLine[];
  problems: InputProblem[];
}

/** Somebody who is neither signed in nor sends a cart token has no cart. */
export const isNobody = (viewer: Viewer): boolean => !isStaff(viewer) && !viewer.customerId && !viewer.guestKey;

/** What the state of a cart has against it. */
export const checkCart = (viewer: Viewer, { id, isOpen, isWithAgent }: Cart): InputProblem[] => [
  ...(isOpen ? [] : [cartNotOpen()]),
  ...(isWithAgent && !mayActForAll(viewer) ? [cartHandedOver(id)] : []),
];

const neededType = ({ lines }: Cart, simCartItemId: string | null | undefined) =>
  lines.find(({ id }) => id === simCartItemId)?.simType ?? null;

const toWanted = (cart: Cart, { cartItemId, msisdn, simCartItemId, simType }: LeaseLineInput): WantedLine => ({
  cartItemId,
  msisdn,
  simCartItemId: simCartItemId ?? null,
  simType: neededType(cart, simCartItemId) ?? toSimType[simType ?? 'PHYSICAL'],
});

const checkLine = (cart: Cart, line: LeaseLineInput, index: number): InputProblem[] => {
  const at = (field: string) => ['input', 'lines', String(index), field];
  const find = (id: string) => cart.lines.find((candidate) => candidate.id === id);
  const problems: InputProblem[] = [];
  const plan = find(line.cartItemId);
  if (!plan) problems.push(unknownLine(cart.id, at('cartItemId')));
  else if (!plan.needsNumber) problems.push(lineNeedsNoNumber(cart.id, at('cartItemId')));
  if (line.simCartItemId == null) return problems;
  const sim = find(line.simCartItemId);
  if (!sim) return [...problems, unknownLine(cart.id, at('simCartItemId'))];
  if (!sim.needsSim) return [...problems, lineNeedsNoSim(cart.id, at('simCartItemId'))];
  const contradicts = line.simType && sim.simType && sim.simType !== toSimType[line.simType];
  return contradicts ? [...problems, simTypeMismatch(sim.simType ?? '', at('simType'))] : problems;
};

/** Decides by the cart: a lease is for its lines and belongs to its owner, whoever asks for it. */
export const planLease = (viewer: Viewer, { lines }: LeaseNumbersInput, cart: Cart | undefined): LeasePlan => {
  if (!cart || !mayChange(viewer, cart))
    return { owner: { customerId: null, guestKey: null }, lines: [], problems: [unknownCart()] };
  const { customerId, guestKey } = cart;
  return {
    owner: { customerId, guestKey },
    lines: lines.map((line) => toWanted(cart, line)),
    problems: [...checkCart(viewer, cart), ...lines.flatMap((line, index) => checkLine(cart, line, index))],
  };
};
