import { migrateStore } from '../kit/database/migrate-store.ts';
import { openStore, type Store } from '../kit/database/open-store.ts';
import { IdempotencyRecord } from '../kit/database/idempotency-record.entity.ts';
import { OutboxEvent } from '../kit/events/outbox-event.entity.ts';
import type { Logger } from '../kit/logger.ts';
import { CatalogChange } from './entities/catalog-change.entity.ts';
import { CatalogLoad } from './entities/catalog-load.entity.ts';
import { CatalogVersion } from './entities/catalog-version.entity.ts';
import { Category } from './entities/category.entity.ts';
import { ProductOfferingPrice } from './entities/product-offering-price.entity.ts';
import { ProductOffering } from './entities/product-offering.entity.ts';
import { ProductSpecification } from './entities/product-specification.entity.ts';
import { QualificationRule } from './entities/qualification-rule.entity.ts';
import { AddMarketSegments } from './migrations/add-market-segments.migration.ts';
import { AddOfferingParts } from './migrations/add-offering-parts.migration.ts';
import { CreateCatalog } from './migrations/create-catalog.migration.ts';
import { CreateQualificationRules } from './migrations/create-qualification-rules.migration.ts';
import { DropListing } from './migrations/drop-listing.migration.ts';
import { KeepLoads } from './migrations/keep-loads.migration.ts';
import { PartitionCatalog } from './migrations/partition-catalog.migration.ts';
import { RelayEvents } from './migrations/relay-events.migration.ts';

const options = (url: string, log?: Logger) => ({
  url,
  schema: 'catalog',
  entities: [
    CatalogChange,
    CatalogLoad,
    CatalogVersion,
    Category,
    ProductOffering,
    ProductOfferingPrice,
    ProductSpecification,
    QualificationRule,
    IdempotencyRecord,
    OutboxEvent,
  ],
  migrations: [
    CreateCatalog,
    RelayEvents,
    AddMarketSegments,
    PartitionCatalog,
    CreateQualificationRules,
    KeepLoads,
    DropListing,
    AddOfferingParts,
  ],
  log,
});

export const openCatalogStore = (url: string, log?: Logger): Store => openStore(options(url, log));

export const migrateCatalog = (url: string, log?: Logger): Promise<string[]> => migrateStore(options(url, log));
