import { IdempotencyRecord } from '../kit/database/idempotency-record.entity.ts';
import type { StoreOptions } from '../kit/database/open-store.ts';
import { OutboxEvent } from '../kit/events/outbox-event.entity.ts';
import type { Logger } from '../kit/logger.ts';
import { BillingAccount } from './entities/billing-account.entity.ts';
import { Customer } from './entities/customer.entity.ts';
import { Onboarding } from './entities/onboarding.entity.ts';
import { PartyAccount } from './entities/party-account.entity.ts';
import { Party } from './entities/party.entity.ts';
import { AddHierarchyAndRisk } from './migrations/add-hierarchy-and-risk.ts';
import { CreateParties } from './migrations/create-parties.ts';

/** What `openStore` and `migrateStore` need to know of the party's store. */
export const partyStore = (url: string, log?: Logger): StoreOptions => ({
  url,
  schema: 'party',
  entities: [Party, Customer, PartyAccount, BillingAccount, Onboarding, IdempotencyRecord, OutboxEvent],
  migrations: [CreateParties, AddHierarchyAndRisk],
  log,
});
