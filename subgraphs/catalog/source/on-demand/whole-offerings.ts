import { ProductOffering } from '../../entities/product-offering.entity.ts';
import { requiredOfferings } from '../../pricing/required-offerings.ts';
import { asEntity } from './as-entity.ts';

type Identified = readonly { id: string }[];

/** How the parts of offerings are read: those that there are. */
export interface Parts {
  offerings(ids: readonly string[]): Promise<ProductOffering[]>;
  specifications(ids: readonly string[]): Promise<Identified>;
  prices(ids: readonly string[]): Promise<Identified>;
}

/** Bundles within bundles, and what those require. */
const DEEPEST = 8;

/** Without these it cannot be sold. */
const needsOf = ({ bundledOfferings, relationships }: ProductOffering): string[] => [
  ...bundledOfferings.map(({ id }) => id),
  ...requiredOfferings(relationships).flat(),
];

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const idsOf = (found: Identified) => new Set(found.map(({ id }) => id));

/** The offerings and all that they need, and what they link to beside that. */
const closureOf = async (rows: readonly ProductOffering[], parts: Parts): Promise<Map<string, ProductOffering>> => {
  const known = new Map(rows.map((row) => [row.id, row]));
  const asked = new Set(known.keys());
  let next = rows.flatMap((row) => [...needsOf(row), ...row.relationships.map(({ id }) => id)]);
  for (let depth = 0; depth < DEEPEST; depth++) {
    const wanted = unique(next).filter((id) => !asked.has(id));
    if (wanted.length === 0) break;
    for (const id of wanted) asked.add(id);
    const found = await parts.offerings(wanted);
    for (const row of found) known.set(row.id, row);
    next = found.flatMap(needsOf);
  }
  return known;
};

/** Those of them that have all they need: a plan without its price would be given away, a bundle without its child is another one. */
export const wholeOfferings = async (
  rows: readonly ProductOffering[],
  parts: Parts,
  onMissing: (offering: ProductOffering, missing: string[]) => void,
): Promise<ProductOffering[]> => {
  const known = await closureOf(rows, parts);
  const all = [...known.values()];
  const [specifications, prices] = await Promise.all([
    parts.specifications(unique(all.flatMap(({ productSpecificationId }) => productSpecificationId ?? []))),
    parts.prices(unique(all.flatMap(({ priceIds }) => priceIds))),
  ]);
  const [specificationIds, pricesFound] = [idsOf(specifications), idsOf(prices)];
  const whole = new Map(known);
  const missingOf = (row: ProductOffering): string[] => [
    ...[row.productSpecificationId ?? []].flat().filter((id) => !specificationIds.has(id)),
    ...row.priceIds.filter((id) => !pricesFound.has(id)),
    ...needsOf(row).filter((id) => !whole.has(id)),
  ];
  let count: number;
  do {
    count = whole.size;
    for (const row of all) if (whole.has(row.id) && missingOf(row).length > 0) whole.delete(row.id);
  } while (whole.size < count);

  return rows.flatMap((row) => {
    if (!whole.has(row.id)) onMissing(row, missingOf(row));
    const relationships = row.relationships.filter(({ id }) => whole.has(id));
    if (!whole.has(row.id)) return [];
    return relationships.length === row.relationships.length ? [row] : [asEntity(ProductOffering, row, { relationships })];
  });
};
