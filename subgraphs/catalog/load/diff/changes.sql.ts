import { sellableStatuses } from '../../pricing/lifecycle.ts';
import { tableOf, type CatalogTable } from '../catalog-tables.ts';

/** How many of each kind are kept; all are counted. */
const MOST_KEPT = 10_000;

const sellable = sellableStatuses.map((status) => `'${status}'`).join(', ');

const isRetired = `o.lifecycle_status in (${sellable}) and n.lifecycle_status not in (${sellable})`;

interface Compared {
  table: CatalogTable;
  type: string;
  /** When the original is the same, but what others say of it is not. */
  otherwise?: string;
  hasLifecycle?: boolean;
}

const compared: Compared[] = [
  { table: 'category', type: 'category', otherwise: 'n.parent_id is distinct from o.parent_id' },
  { table: 'product_specification', type: 'productSpecification', hasLifecycle: true },
  { table: 'product_offering', type: 'productOffering', otherwise: 'n.category_ids <> o.category_ids', hasLifecycle: true },
  { table: 'qualification_rule', type: 'qualificationRule' },
];

const ofServed = (table: CatalogTable) => `(select * from catalog.${table} where catalog_version = $1::int)`;

const resources = ({ table, type, otherwise = 'false', hasLifecycle = false }: Compared, version: number) => `
  select case when o.id is null then 'ADDED' when n.id is null then 'REMOVED' ${hasLifecycle ? `when ${isRetired} then 'RETIRED'` : ''} else 'CHANGED' end as kind,
         '${type}' as resource_type, id, coalesce(n.name, o.name) as name,
         ${hasLifecycle ? `case when ${isRetired} then jsonb_build_object('from', o.lifecycle_status, 'to', n.lifecycle_status) end` : 'null::jsonb'} as details
    from ${tableOf(table, version)} n full join ${ofServed(table)} o using (id)
   where o.id is null or n.id is null or n.tmf <> o.tmf or ${otherwise}`;

const alike = "concat_ws('|', coalesce(p.kind, ''), p.name, coalesce(p.unit_of_measure, ''))";

const pricesOf = (offering: string, price: string) => `
  select o.id as offering_id, o.name as offering_name, p.id, p.name, p.amount, p.currency, p.period, ${alike} as alike
    from ${offering} o cross join unnest(o.price_ids) as price_id join ${price} p on p.id = price_id`;

const asJson = (side: string) =>
  `case when ${side}.id is not null then jsonb_build_object('amount', ${side}.amount::text, 'currency', ${side}.currency, 'period', ${side}.period) end`;

/** Prices of one side whose id the other side does not have, told apart where several are alike. */
const leftOver = (side: string, other: string) => `
  (select a.*, row_number() over (partition by offering_id, alike order by amount) as nth from ${side} a
    where not exists (select from ${other} b where b.offering_id = a.offering_id and b.id = a.id))`;

/** The same price by its id; where an operator gives new ids each time, by what it is. */
const priceMoves = (version: number) => `
  select 'PRICE_MOVED' as kind, 'productOffering' as resource_type, offering_id as id, offering_name as name,
         jsonb_build_object('priceId', price_id, 'priceName', price_name, 'before', before, 'after', after) as details
    from (
      select offering_id, n.offering_name, id as price_id, n.name as price_name, ${asJson('o')} as before, ${asJson('n')} as after
        from price_now n join price_before o using (offering_id, id)
       where (n.amount, n.currency, n.period) is distinct from (o.amount, o.currency, o.period)
      union all
      select offering_id, coalesce(n.offering_name, o.offering_name), coalesce(n.id, o.id), coalesce(n.name, o.name), ${asJson('o')}, ${asJson('n')}
        from ${leftOver('price_now', 'price_before')} n full join ${leftOver('price_before', 'price_now')} o using (offering_id, alike, nth)
       where (n.amount, n.currency, n.period) is distinct from (o.amount, o.currency, o.period)
    ) moved
   where exists (select from ${tableOf('product_offering', version)} n where n.id = moved.offering_id)
     and exists (select from ${ofServed('product_offering')} o where o.id = moved.offering_id)`;

/** What an earlier try of the load `$1` wrote. */
export const forgetChangesSql = `
  with counted as (delete from catalog.catalog_change_count where load_id = $1::uuid)
  delete from catalog.catalog_change where load_id = $1::uuid`;

/** Writes what is different to the load `$2`; `$1` is the version being served, null where there is none. */
export const changesSql = (version: number): string => `
  with price_now as materialized (${pricesOf(tableOf('product_offering', version), tableOf('product_offering_price', version))}),
  price_before as materialized (${pricesOf(ofServed('product_offering'), ofServed('product_offering_price'))}),
  difference as materialized (${[...compared.map((each) => resources(each, version)), priceMoves(version)].join(' union all ')}),
  numbered as (select *, row_number() over (partition by kind order by resource_type, id) as position from difference),
  kept as (
    insert into catalog.catalog_change (load_id, kind, position, resource_type, resource_id, name, details)
    select $2::uuid, kind, position, resource_type, id, name, details from numbered where position <= ${MOST_KEPT}
  )
  insert into catalog.catalog_change_count (load_id, kind, resource_type, count)
  select $2::uuid, kind, resource_type, count(*) from difference group by kind, resource_type
  returning kind, resource_type as "resourceType", count`;
