import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Price } from '../../kit/money.ts';
import type { ItemAction } from '../entities/order-item.entity.ts';
import type { ItemRelationship } from '../fulfilment/dependencies.ts';
import type { Backend } from '../ports.ts';

/** A line as it is submitted. */
export interface NewItem {
  id: string;
  action: ItemAction;
  quantity: number;
  name: string | null;
  productOfferingId: string | null;
  productSpecificationId: string | null;
  /** The offering's own first, then those above. */
  categoryIds: string[];
  resourceSpecifications: string[];
  backend: Backend | null;
  productId: string | null;
  /** The line that brings the product this one ends, which does not exist yet. */
  broughtBy: string | null;
  /** The version of the product it was made for. */
  productVersion: number | null;
  billingAccountId: string | null;
  billingAccountAfterProduct: boolean;
  newBillingAccount: string | null;
  /** Name of the minimum term of a new product. */
  term: string | null;
  commitmentMonths: number | null;
  characteristics: CharacteristicValue[];
  prices: Price[];
  relationships: ItemRelationship[];
  requestedStartDate: Date | null;
  requestedCompletionDate: Date | null;
  /** When the new product ends again. */
  terminationDate: Date | null;
}
