import { tableOf } from '../catalog-tables.ts';
import { parents } from '../check/check-structure.ts';
import type { Staging } from '../stage/open-staging.ts';

const tablesOf = (version: number) => ({
  category: tableOf('category', version),
  offering: tableOf('product_offering', version),
  price: tableOf('product_offering_price', version),
  specification: tableOf('product_specification', version),
});
type Tables = ReturnType<typeof tablesOf>;

/** A category is below whoever says so, itself or the one above; how deep is counted from the roots. */
const placeCategories = ({ category }: Tables) => `
  update ${category} c set parent_id = p.parent_id from (${parents}) p where p.id = c.id and c.parent_id is distinct from p.parent_id;
  with recursive tree as (
    select id, 0 as depth from ${category} where parent_id is null
    union all
    select c.id, t.depth + 1 from ${category} c join tree t on c.parent_id = t.id
  )
  update ${category} c set depth = t.depth from tree t where t.id = c.id and t.depth > 0`;

/** Both ends of the link count, for in TMF they can differ; each category once. */
const categoriesOfOfferings = ({ offering }: Tables) => `
  update ${offering} o set category_ids = own.ids
    from (
      select id, array_agg(category_id order by place, ordinal) as ids
        from (
          select id, category_id, min(place) as place, min(ordinal) as ordinal
            from (
              select o.id, u.category_id, u.place, 0 as ordinal
                from ${offering} o cross join unnest(o.category_ids) with ordinality u (category_id, place)
              union all
              select l.to_id, s.id, 1000000, l.ordinal
                from staged_link l join staged s using (ordinal)
               where s.collection = 'category' and l.target = 'productOffering'
            ) either group by id, category_id
        ) once group by id
    ) own
   where own.id = o.id and own.ids <> o.category_ids`;

/** The names of a price's characteristics are the specification's; their types are needed to compare values. */
const typesOfConditions = ({ offering, price, specification }: Tables) => `
  update ${price} p set conditions = typed.conditions
    from (
      select p.id, jsonb_agg(case when t.type is null then c.condition else jsonb_set(c.condition, '{valueType}', to_jsonb(t.type)) end order by c.place) as conditions
        from ${price} p
        join (
          select distinct on (price_id) price_id, o.product_specification_id
            from ${offering} o cross join unnest(o.price_ids) as price_id order by price_id, o.id
        ) use on use.price_id = p.id
        join ${specification} s on s.id = use.product_specification_id
        cross join jsonb_array_elements(p.conditions) with ordinality c (condition, place)
        left join lateral (
          select e ->> 'valueType' as type from jsonb_array_elements(s.characteristics) e where e ->> 'name' = c.condition ->> 'name' limit 1
        ) t on true
       where p.conditions <> '[]' group by p.id
    ) typed
   where typed.id = p.id and typed.conditions <> p.conditions`;

/** Fills in what a row owes to other resources. Only for a version without problems. */
export const finishVersion = async ({ session, version }: Staging): Promise<void> => {
  const tables = tablesOf(version);
  for (const sql of [placeCategories, categoriesOfOfferings, typesOfConditions]) await session.query(sql(tables));
};
