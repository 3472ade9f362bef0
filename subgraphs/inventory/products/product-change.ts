import type { Price } from '../../kit/money.ts';
import type { CharacteristicValue } from '../../../schema/product-types.ts';

/** What an order item gives a product. */
export interface OrderItemRef {
  key: string;
  orderId: string;
  orderItemId: string;
}

/** Values after a change: a given value replaces the one of its name, null removes it, the rest stays. */
export const withDelta = (
  current: readonly CharacteristicValue[],
  delta: readonly CharacteristicValue[],
): CharacteristicValue[] => {
  const changed = new Map(delta.map((characteristic) => [characteristic.name, characteristic]));
  const kept = current.map((characteristic) => changed.get(characteristic.name) ?? characteristic);
  const added = delta.filter(({ name }) => !current.some((characteristic) => characteristic.name === name));
  return [...kept, ...added].filter(({ value }) => value !== null && value !== undefined);
};

/** `JSON` of the contract, sent by the order subgraph only. */
export const pricesOf = (prices: unknown): Price[] => (Array.isArray(prices) ? (prices as Price[]) : []);
