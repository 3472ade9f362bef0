import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { Agreement, type AgreementType } from '../entities/agreement.entity.ts';
import { AgreementItem } from '../entities/agreement-item.entity.ts';
import { agreementEvent } from './agreement-events.ts';

/** An agreement whose data was found right. */
export interface NewAgreement {
  customerId: string;
  name: string;
  type: AgreementType;
  startsAt: Date;
  /** Null: until it is cancelled. */
  endsAt: Date | null;
  terms: string[];
  productIds: string[];
}

/** Puts products under an agreement from an instant on. */
export const addProducts = async (
  em: EntityManager,
  agreementId: string,
  productIds: readonly string[],
  since: Date,
): Promise<void> => {
  const rows = productIds.map((productId) => ({ id: uuidv7(), agreementId, productId, since, until: null }));
  if (rows.length > 0) await em.insertMany(AgreementItem, rows);
};

/** Writes a new agreement down, with its products; gives its id and its event. */
export async function storeAgreement(
  em: EntityManager,
  { productIds, ...data }: NewAgreement,
  now: Date,
): Promise<{ id: string; events: DomainEvent[] }> {
  const id = uuidv7();
  await em.insert(Agreement, { id, ...data, status: 'ACTIVE', initialDate: now, terminatesOn: null });
  await addProducts(em, id, productIds, data.startsAt);
  const agreement = await em.findOneOrFail(Agreement, { id });
  return { id, events: [agreementEvent(agreement, 'Create', { product: productIds }, now)] };
}
