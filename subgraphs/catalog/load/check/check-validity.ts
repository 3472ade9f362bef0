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

const isSame = (a: string, b: string) => {
  const left = anyway.map((column) => `'${column}'`).join(', ');
  return `to_jsonb(${a}) - array[${left}] = to_jsonb(${b}) - array[${left}]`;
};

const from = (price: string) => `coalesce(${price}.valid_from, '-infinity')`;
const to = (price: string) => `coalesce(${price}.valid_to, 'infinity')`;

/** Two that were never given a time are two charges; where one has a time, one was meant to follow the other. */
const overlappingPrices = (version: number) => {
  const price = tableOf('product_offering_price', version);
  return `
    with used as (
      select o.id as offering_id, u.price_id from ${tableOf('product_offering', version)} o cross join unnest(o.price_ids) as u (price_id)
    ), timed as (
      select u.offering_id, p.id, p.name, p.kind, p.valid_from, p.valid_to from used u join ${price} p on p.id = u.price_id
    )
    select s.path || '.productOfferingPrice' as path, s.line,
           format('the prices "%s" and "%s" ("%s") are the same charge, and both in force from %s on: end one before the other begins',
                  a.id, b.id, a.name, greatest(${from('a')}, ${from('b')})) as reason
      from timed a
      join timed b on b.offering_id = a.offering_id and b.name = a.name and b.kind = a.kind and b.id > a.id
      join ${price} pa on pa.id = a.id
      join ${price} pb on pb.id = b.id
      join staged s on s.collection = 'productOffering' and s.id = a.offering_id
     where coalesce(a.valid_from, a.valid_to, b.valid_from, b.valid_to) is not null
       and ${from('a')} < ${to('b')} and ${from('b')} < ${to('a')}
       and ${isSame('pa', 'pb')}`;
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
