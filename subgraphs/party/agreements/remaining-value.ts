import type { EntityManager } from '@mikro-orm/postgresql';
import type { Money } from '../../kit/money.ts';
import { prorate } from '../../kit/time/prorate.ts';
import type { Agreement } from '../entities/agreement.entity.ts';
import { AgreementItem } from '../entities/agreement-item.entity.ts';
import type { Products } from '../ports.ts';

/** What the products under an agreement would still cost each month until its end; nothing once it is over, or when it has none. */
export async function remainingValue(
  em: EntityManager,
  { id, customerId, endsAt }: Agreement,
  { products, now, timeZone }: { products: Products; now: Date; timeZone: string },
): Promise<Money> {
  if (!endsAt || endsAt <= now) return prorate([], now, now, timeZone);
  const items = await em.find(AgreementItem, { agreementId: id, until: null });
  const own = await products.ofCustomer(
    items.map(({ productId }) => productId),
    customerId,
  );
  return prorate(
    own.flatMap(({ prices }) => prices),
    now,
    endsAt,
    timeZone,
  );
}
