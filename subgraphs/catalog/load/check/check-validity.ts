import { tableOf } from '../catalog-tables.ts';
import type { ProblemList } from '../problems.ts';
import type { Staging } from '../stage/open-staging.ts';
import { ask } from './ask.ts';

/** In all of these two prices may differ and still be charged for the same thing. */
const anyway = [
  'catalog_version',
  'id',
  'amount',
  'duty_free_amount',
  'tax_rate',
  'percentage',
  'valid_from',
  'valid_to',
  'description',
  'lifecycle_status',
  'is_held',
  'tmf',
];

const left = anyway.map((column) => `'${column}'`).join(', ');

/** As text that sorts as time does; without one, before or after all others. */
const sorted = (instant: string, without: string) =>
  `coalesce(to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '${without}') collate "C"`;

/**
 * Two that were never given a time are two charges; where one has a time, one was meant to follow the other. Each is compared with the
 * one before it that ends last: an offering may have thousands.
 */
const overlappingPrices = (version: number) => {
  const price = tableOf('product_offering_price', version);
  return `
    with used as (
      select distinct o.id as offering_id, p.id, p.name, p.kind, p.valid_from, p.valid_to,
             coalesce(p.valid_from, p.valid_to) is not null as is_timed
        from ${tableOf('product_offering', version)} o cross join unnest(o.price_ids) as u (price_id)
        join ${price} p on p.id = u.price_id where p.kind is not null
    ), alike as (
      select *, count(*) over same > 1 and bool_or(is_timed) over same as may_overlap from used window same as (partition by offering_id, name, kind)
    ), charges as (
      select a.*, md5((to_jsonb(p) - array[${left}])::text) as charge, ${sorted('a.valid_from', '')} as since, ${sorted('a.valid_to', '~')} as until
        from alike a join ${price} p using (id) where may_overlap
    ), following as (
      select *, max(array[until, id]) over (
               partition by offering_id, charge order by since, is_timed, id rows between unbounded preceding and 1 preceding
             ) as before from charges
    )
    select s.path || '.productOfferingPrice' as path, s.line,
           format('the prices "%s" and "%s" ("%s") are the same charge, and both in force from %s on: end one before the other begins',
                  least(before[2], f.id), greatest(before[2], f.id), f.name, coalesce(f.valid_from, '-infinity')) as reason
      from following f join staged s on s.collection = 'productOffering' and s.id = f.offering_id
     where is_timed and before[1] > since and since < until`;
};

const backwards = (version: number) =>
  (
    [
      ['product_offering', 'productOffering'],
      ['product_offering_price', 'productOfferingPrice'],
      ['qualification_rule', 'qualificationRule'],
    ] as const
  )
    .map(
      ([table, collection]) => `
    select s.path || '.validFor' as path, s.line, format('ends (%s) before it begins (%s)', t.valid_to, t.valid_from) as reason
      from ${tableOf(table, version)} t join staged s on s.collection = '${collection}' and s.id = t.id
     where t.valid_to < t.valid_from`,
    )
    .join(' union all ');

/** What holds when. */
export const checkValidity = async ({ session, version }: Staging, problems: ProblemList): Promise<void> => {
  await ask(session, problems, 'VALIDITY_BACKWARDS', backwards(version));
  await ask(session, problems, 'OVERLAPPING_PRICES', overlappingPrices(version));
};
