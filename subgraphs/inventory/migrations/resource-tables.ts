/**
 * Who holds a number or SIM, and until when. `free_at` is from when anybody may have it: the pool is `free_at <= now`, so an expired
 * hold and an ended quarantine are free by themselves. Rows that nobody can have soon are in no pool index.
 */
const holdColumns = `
    random_key int not null,
    state text not null default 'available',
    cart_id text null,
    cart_item_id text null,
    customer_id text null,
    guest_key text null,
    process_id text null,
    hold_until timestamptz null,
    quarantined_until timestamptz null,
    product_id uuid null references inventory.product (id),
    free_at timestamptz not null generated always as (
      case
        when state = 'available' then timestamptz '-infinity'
        when state = 'reserved' and process_id is null then coalesce(hold_until, timestamptz 'infinity')
        when state = 'quarantined' then coalesce(quarantined_until, timestamptz 'infinity')
        else timestamptz 'infinity'
      end
    ) stored`;

/** One hold per line of a cart; it belongs to the owner of the cart. */
const holdIndexes = (table: string) => `
  create unique index ${table}_line_unique on inventory.${table} (cart_id, cart_item_id) where cart_id is not null;
  create index ${table}_process_index on inventory.${table} (process_id) where process_id is not null;
  create index ${table}_product_index on inventory.${table} (product_id) where product_id is not null;
  create index ${table}_due_index on inventory.${table} (free_at) where state <> 'available' and free_at < 'infinity';`;

/** TMF639 resources. Numbers sort by their bytes, so that a prefix is a range; `trigrams` finds digits in the middle of a number. */
export const createResourceTables = `
  create table inventory.number_class (
    id text primary key,
    name text not null,
    price_value numeric(14, 2) not null,
    price_currency text not null,
    tax_rate numeric(5, 2) not null
  );

  create function inventory.digit_trigrams(digits text) returns int[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct substr(digits, at, 3)::int), '{}') from generate_series(1, length(digits) - 2) as at
  $$;

  create table inventory.msisdn (
    value text collate "C" primary key,
    class text not null references inventory.number_class (id),
    trigrams int[] not null,
    sim_cart_item_id text null,${holdColumns}
  );${holdIndexes('msisdn')}
  create index msisdn_pool_index on inventory.msisdn (random_key) where free_at < 'infinity';
  create index msisdn_class_pool_index on inventory.msisdn (class, random_key) where free_at < 'infinity';
  create index msisdn_class_value_index on inventory.msisdn (class, value) where free_at < 'infinity';
  create index msisdn_trigrams_index on inventory.msisdn using gin (trigrams) where free_at < 'infinity';

  create table inventory.iccid (
    value text collate "C" primary key,
    sim_type text not null,${holdColumns}
  );${holdIndexes('iccid')}
  create index iccid_pool_index on inventory.iccid (sim_type, random_key) where free_at < 'infinity';

  create table inventory.ended_claim (
    process_id text primary key,
    ended_at timestamptz not null
  );

  create table inventory.pool_load (
    hash text primary key,
    loaded_at timestamptz not null
  )`;
