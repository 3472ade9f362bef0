/**
 * TMF637 products: what is filtered, sorted or unique is a column, what a specification defines is jsonb. References are checked at
 * commit, for a flush writes a product and what belongs to it in its own order.
 */
export const createProductTables = `
  create table inventory.product (
    id uuid primary key,
    seq bigint generated always as identity,
    name text not null,
    status text not null,
    version int not null,
    start_date timestamptz null,
    termination_date timestamptz null,
    product_offering_id text not null,
    product_specification_id text not null,
    customer_id text not null,
    guest_key text null,
    billing_account_id text null,
    characteristics jsonb not null,
    prices jsonb not null
  );
  create unique index product_seq_unique on inventory.product (seq);
  create index product_customer_index on inventory.product (customer_id, seq desc);
  create index product_billing_account_index on inventory.product (billing_account_id, seq desc) where billing_account_id is not null;

  create table inventory.product_version (
    product_id uuid not null references inventory.product (id) deferrable initially deferred,
    version int not null,
    status text not null,
    action text not null,
    characteristics jsonb not null,
    prices jsonb not null,
    valid_from timestamptz not null,
    product_order_id text not null,
    order_item_id text not null,
    change_key text not null,
    primary key (product_id, version),
    constraint product_version_change_key_unique unique (change_key)
  );

  create table inventory.product_relationship (
    product_id uuid not null references inventory.product (id) deferrable initially deferred,
    type text not null,
    related_product_id uuid not null references inventory.product (id) deferrable initially deferred,
    primary key (product_id, type, related_product_id)
  );
  create index product_relationship_related_index on inventory.product_relationship (related_product_id)`;
