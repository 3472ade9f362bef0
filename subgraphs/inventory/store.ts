import { IdempotencyRecord } from '../kit/database/idempotency-record.entity.ts';
import { migrateStore } from '../kit/database/migrate-store.ts';
import { openStore, type Store, type StoreOptions } from '../kit/database/open-store.ts';
import { OutboxEvent } from '../kit/events/outbox-event.entity.ts';
import type { Logger } from '../kit/logger.ts';
import { Iccid } from './entities/iccid.entity.ts';
import { Msisdn } from './entities/msisdn.entity.ts';
import { PortIn } from './entities/port-in.entity.ts';
import { PortOut } from './entities/port-out.entity.ts';
import { ProductRelationship } from './entities/product-relationship.entity.ts';
import { ProductVersion } from './entities/product-version.entity.ts';
import { Product } from './entities/product.entity.ts';
import { AllowTransfers } from './migrations/allow-transfers.ts';
import { ChooseNumbers } from './migrations/choose-numbers.ts';
import { CreateInventory } from './migrations/create-inventory.ts';
import { DiscardProducts } from './migrations/discard-products.ts';
import { GuardTransitions } from './migrations/guard-transitions.ts';
import { IndexGuests } from './migrations/index-guests.ts';
import { IndexOwners } from './migrations/index-owners.ts';
import { IndexProductsWithoutAccount } from './migrations/index-products-without-account.ts';
import { KeepTerms } from './migrations/keep-terms.ts';
import { PairSims } from './migrations/pair-sims.ts';
import { PortIns } from './migrations/port-in.ts';
import { PortOuts } from './migrations/port-out.ts';
import { RelayEvents } from './migrations/relay-events.ts';
import { RenewLeases } from './migrations/renew-leases.ts';

/** What `openStore` and `migrateStore` need to know of the inventory's store. */
export const inventoryStore = (url: string, log?: Logger): StoreOptions => ({
  url,
  log,
  schema: 'inventory',
  entities: [Product, ProductVersion, ProductRelationship, Msisdn, Iccid, PortIn, PortOut, IdempotencyRecord, OutboxEvent],
  migrations: [
    CreateInventory,
    IndexProductsWithoutAccount,
    DiscardProducts,
    RelayEvents,
    AllowTransfers,
    GuardTransitions,
    RenewLeases,
    ChooseNumbers,
    PortIns,
    PortOuts,
    IndexOwners,
    PairSims,
    IndexGuests,
    KeepTerms,
  ],
});

export const openInventory = (url: string, log?: Logger): Store => openStore(inventoryStore(url, log));

export const migrateInventory = (url: string, log?: Logger): Promise<string[]> => migrateStore(inventoryStore(url, log));
