import { Migration } from '@mikro-orm/migrations';

const columns = {
  product_offering: [
    "bundled_groups jsonb not null default '[]'",
    "channels jsonb not null default '[]'",
    "places jsonb not null default '[]'",
    "attachments jsonb not null default '[]'",
    "allowed_actions jsonb not null default '[]'",
    'status_reason text',
    'last_update timestamptz',
  ],
  product_specification: [
    "service_specifications text[] not null default '{}'",
    'product_number text',
    'is_bundle boolean not null default false',
    "bundled_specification_ids text[] not null default '{}'",
    "relationships jsonb not null default '[]'",
    "attachments jsonb not null default '[]'",
    'valid_from timestamptz',
    'valid_to timestamptz',
    'last_update timestamptz',
  ],
  product_offering_price: [
    'tax_category text',
    'percentage numeric',
    "quantities jsonb not null default '[]'",
    "terms jsonb not null default '[]'",
    "places jsonb not null default '[]'",
    "alterations jsonb not null default '[]'",
    "related_prices jsonb not null default '[]'",
    "bundled_price_ids text[] not null default '{}'",
    'applies_for jsonb',
    'priority int',
  ],
};

/** The rest of what TMF620 says of an offering, its specification and its prices; what is loaded already says it in its original only. */
export class AddOfferingParts extends Migration {
  override up() {
    for (const [table, added] of Object.entries(columns))
      this.addSql(`alter table catalog.${table} ${added.map((column) => `add column ${column}`).join(', ')}`);
  }
}
