import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import { badUserInput, notFound } from '../../kit/graph/errors.ts';
import { laterBy } from '../../kit/time/requested-date.ts';
import { Customer } from '../entities/customer.entity.ts';
import type { ConcludeAgreementInput } from '../generated/resolvers.ts';
import { storeAgreement } from './store-agreement.ts';

/** The contract of a product with a minimum term, once per key; answers its id. */
export async function concludeAgreement(
  em: EntityManager,
  { key, start, ...contract }: ConcludeAgreementInput,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<string> {
  const { customerId, productId, name, months } = contract;
  const endsAt = laterBy(start, { amount: months, units: 'month' }, timeZone);
  if (months < 1 || !endsAt) throw badUserInput('A minimum term is one month or more.');
  if ((await em.count(Customer, { id: customerId })) === 0) throw notFound(`There is no customer ${customerId}.`);
  // Without the start: a repeated call comes later.
  const call = { operation: 'concludeAgreement', caller: 'service', key, input: contract };
  const answer = await idempotent(em, call, async (tx) => {
    const terms = [`Minimum term of ${months} months`];
    const data = { customerId, name, type: 'CONTRACT' as const, startsAt: start, endsAt, terms, productIds: [productId] };
    const { id, events } = await storeAgreement(tx, data, now);
    await recordEvents(tx, events);
    return id;
  });
  if (answer.outcome === 'conflict') throw badUserInput(`The key ${key} was used for another contract.`);
  return answer.result;
}
