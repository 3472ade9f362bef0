import { tableOf } from '../catalog-tables.ts';
import type { ProblemList } from '../problems.ts';
import type { Staging } from '../stage/open-staging.ts';
import { ask } from './ask.ts';

/** What no specification has and every price may depend on. */
const ALWAYS_KNOWN = 'quantity';

const tables = (version: number) => ({
  offering: tableOf('product_offering', version),
  price: tableOf('product_offering_price', version),
  specification: tableOf('product_specification', version),
});

const located = "join staged s on s.collection = 'productOffering' and s.id = o.id";

const severalCurrencies = (version: number) => {
  const { offering, price } = tables(version);
  return `
    select s.path || '.productOfferingPrice' as path, s.line,
           'prices in several currencies: ' || string_agg(distinct p.currency, ', ') as reason
      from ${offering} o cross join unnest(o.price_ids) as price_id join ${price} p on p.id = price_id and p.currency <> '' ${located}
     group by s.path, s.line having min(p.currency) <> max(p.currency)`;
};

const unknownConditions = (version: number) => {
  const { offering, price, specification } = tables(version);
  return `
    select s.path || '.productOfferingPrice' as path, s.line,
           format('the price "%s" depends on "%s", which the specification does not have', p.id, c ->> 'name') as reason
      from ${price} p join lateral jsonb_array_elements(p.conditions) c on c ->> 'name' <> '${ALWAYS_KNOWN}'
      join (select o.id, o.product_specification_id, price_id from ${offering} o cross join unnest(o.price_ids) as price_id) o
        on o.price_id = p.id
      join ${specification} sp on sp.id = o.product_specification_id ${located}
     where p.conditions <> '[]'
       and not exists (select from jsonb_array_elements(sp.characteristics) e where e ->> 'name' = c ->> 'name')`;
};

/** What the prices of one offering are together. */
export const checkOfferingPrices = async ({ session, version }: Staging, problems: ProblemList): Promise<void> => {
  await ask(session, problems, 'SEVERAL_CURRENCIES', severalCurrencies(version));
  await ask(session, problems, 'UNKNOWN_CHARACTERISTIC', unknownConditions(version));
};
