import { wallClockAt } from '../../kit/time/requested-date.ts';
import { treeOf, withAbove } from '../category-tree.ts';
import { loadAll, type CatalogLoaders } from '../loaders/catalog-loaders.ts';
import type { CatalogSnapshot } from '../ports.ts';
import type { AskedItem, Asking } from './asking.ts';
import { countUp, type CategoriesOf } from './counts.ts';
import { customerFacts } from './customer-facts.ts';
import type { PlaceFacts, TimeFacts } from './facts.ts';
import type { HeldOffering, KnownCustomer } from './ports.ts';
import type { Facts } from './rule-engine.ts';

const timeFacts = (at: Date, timeZone: string): TimeFacts => {
  const wallClock = wallClockAt(at, timeZone);
  const date = wallClock.slice(0, 10);
  return { date, time: wallClock.slice(11, 16), weekday: new Date(date).getUTCDay() || 7 };
};

const placeFacts = (place: Asking['place']): PlaceFacts => ({
  isKnown: place !== null,
  postCode: place?.postCode ?? null,
  city: place?.city ?? null,
  stateOrProvince: place?.stateOrProvince ?? null,
  country: place?.country ?? null,
});

const signs = { ADD: 1, DELETE: -1, MODIFY: 0, NO_CHANGE: 0 } as const;

const asHeld = ({ productOfferingId, action, quantity }: AskedItem, specificationId: string | null): HeldOffering => ({
  productOfferingId,
  productSpecificationId: specificationId,
  count: signs[action] * quantity,
});

/** What the conditions are asked about; the offerings concerned are read in one batch. */
export const readFacts = async (
  asking: Asking,
  { customer, held }: { customer: KnownCustomer | undefined; held: readonly HeldOffering[] },
  { loaders, snapshot, timeZone }: { loaders: CatalogLoaders; snapshot: CatalogSnapshot; timeZone: string },
): Promise<Facts> => {
  const ids = [...held, ...asking.items].map(({ productOfferingId }) => productOfferingId);
  const offerings = new Map((await loadAll(loaders.offering, [...new Set(ids)])).map((offering) => [offering.id, offering]));
  const tree = treeOf(await snapshot.categories());
  const categoriesOf: CategoriesOf = (id) => withAbove(offerings.get(id)?.categoryIds ?? [], tree);
  const asked = asking.items.map((item) => asHeld(item, offerings.get(item.productOfferingId)?.productSpecificationId ?? null));
  const now = timeFacts(asking.at, timeZone);
  return {
    customer: customerFacts(customer, asking, now.date),
    place: placeFacts(asking.place),
    channel: asking.channel,
    now,
    held: countUp(held, categoriesOf),
    heldAfter: countUp([...held, ...asked], categoriesOf),
  };
};
