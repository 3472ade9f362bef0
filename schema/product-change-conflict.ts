import type { Recover, UserErrorFields } from '../subgraphs/kit/graph/user-error.ts';
import type { ProductChange } from './product-change.ts';
import type { CharacteristicValue } from './product-types.ts';

type Action = ProductChange['action'];

/** `ProductChangeConflictError` of the contract. */
export interface ProductChangeConflict extends UserErrorFields {
  __typename: 'ProductChangeConflictError';
  productId: string;
  openOrderId: string | null;
  itsAction: Action | null;
  itsDate: Date | null;
  itsDelta: CharacteristicValue[];
}

/** The line that is refused. */
interface Refused {
  action: Action;
  productId: string;
  characteristics: readonly CharacteristicValue[];
  /** When it would happen, where that is known. */
  startsAt?: Date | null;
}

/** What is in its way; `order`: the customer's order and its line, where that may be told. */
interface InTheWay {
  order: { customerOrderId: string; itemId: string } | null;
  action: Action;
  date: Date | null;
  delta: readonly CharacteristicValue[];
}

/** Values as inputs have them. */
export const asInput = (characteristics: readonly CharacteristicValue[]) =>
  characteristics.map(({ name, value }) => ({ name, value }));

const namesOf = (values: readonly CharacteristicValue[]) => values.map(({ name }) => name);

function reasonFor({ action, characteristics }: Refused, { action: its, delta }: InTheWay): string {
  if (action === 'DELETE' && its === 'DELETE') return 'An order that ends this product is open already.';
  if (action === 'DELETE') return 'An open order still needs this product on that date or later.';
  if (its === 'DELETE') return 'An open order ends this product on that date or before.';
  const shared = namesOf(characteristics).filter((name) => namesOf(delta).includes(name));
  return `Another order sets the same: ${shared.join(', ')}.`;
}

const tryAgain = ({ productId, characteristics, startsAt }: Refused): Recover => ({
  operation: 'configureChange',
  description: 'See what the change would do to the product as it is now, and what it clashes with.',
  arguments: {
    input: {
      productId,
      configuration: { characteristics: asInput(characteristics) },
      ...(startsAt && { requestedStartDate: { instant: startsAt.toISOString() } }),
    },
  },
});

const cancelIt = ({ customerOrderId, itemId }: NonNullable<InTheWay['order']>): Recover => ({
  operation: 'requestOrderCancellation',
  description: 'Cancel what was planned first.',
  arguments: { input: { customerOrderId, itemIds: [itemId] } },
});

/** The line cannot be carried out together with what another order does. */
export const productChangeConflict = (line: Refused, inTheWay: InTheWay, path: string[]): ProductChangeConflict => ({
  __typename: 'ProductChangeConflictError',
  code: 'PRODUCT_CHANGE_CONFLICT',
  reason: reasonFor(line, inTheWay),
  path,
  recover: [...(line.action === 'MODIFY' ? [tryAgain(line)] : []), ...(inTheWay.order ? [cancelIt(inTheWay.order)] : [])],
  productId: line.productId,
  openOrderId: inTheWay.order?.customerOrderId ?? null,
  itsAction: inTheWay.action,
  itsDate: inTheWay.date,
  itsDelta: [...inTheWay.delta],
});

/** Another order has changed the product since the line was made. */
export const productMovedOn = (
  line: Refused,
  delta: readonly CharacteristicValue[],
  path: string[],
  recover: readonly Recover[] = [],
): ProductChangeConflict => ({
  ...productChangeConflict(line, { order: null, action: 'MODIFY', date: null, delta }, path),
  reason: 'The product has changed since: it is not any more what this change was worked out from.',
  recover: [tryAgain(line), ...recover],
});
