import { Decimal } from 'decimal.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { money, type Money } from '../../kit/money.ts';
import { Purchase } from './purchase.entity.ts';

interface Buyer {
  customerId: string;
  partyId: string;
  month: string;
}

/** What the others of a buyer's purchases of a month come to; `except` is the process that asks. */
export const spentBy = async (
  em: EntityManager,
  { customerId, partyId, month }: Buyer,
  currency: string,
  except?: string,
): Promise<Money> => {
  const others = except === undefined ? {} : { processId: { $ne: except } };
  const rows = await em.find(Purchase, { customerId, partyId, month, currency, ...others }, { fields: ['amount'] });
  return money(
    rows.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)),
    currency,
  );
};

/** Purchases of one buyer are looked at one after the other, until the transaction ends. */
export const lockPurchases = async (em: EntityManager, { customerId, partyId }: Buyer): Promise<void> => {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`purchases of ${partyId} for ${customerId}`]);
};
