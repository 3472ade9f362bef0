import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { Onboarding } from '../entities/onboarding.entity.ts';

/**
 * What this process made so far, kept from others until the transaction ends. Whoever comes second waits for the first: at the
 * unique key while the row is new, at the row's lock later.
 */
export const claimOnboarding = async (em: EntityManager, processId: string, now: Date): Promise<Onboarding> => {
  await em.execute(
    'insert into party.onboarding (process_id, customer_id, undone, created_at) values (?, null, false, ?) on conflict do nothing',
    [processId, now],
  );
  return em.findOneOrFail(Onboarding, { processId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
};
