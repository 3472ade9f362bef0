import fc from 'fast-check';
import type { RelationshipType } from '../../subgraphs/order/fulfilment/dependencies.ts';
import type { NewItem } from '../../subgraphs/order/submit/new-item.ts';

export const now = new Date('2027-04-01T10:00:00Z');
export const day = (n: number) => new Date(Date.UTC(2027, 3, 1 + n));

export const newItem = (id: string, more: Partial<NewItem> = {}): NewItem => ({
  id,
  action: 'add',
  quantity: 1,
  name: id,
  productOfferingId: `po-${id}`,
  productSpecificationId: 'ps',
  categoryIds: [],
  resourceSpecifications: [],
  backend: null,
  productId: null,
  broughtBy: null,
  productVersion: null,
  billingAccountId: null,
  billingAccountAfterProduct: false,
  newBillingAccount: null,
  term: null,
  commitmentMonths: null,
  characteristics: [],
  prices: [],
  relationships: [],
  requestedStartDate: null,
  requestedCompletionDate: null,
  terminationDate: null,
  ...more,
});

export const backend = (name: string) => ({ name, bulk: true, idempotent: true, timeoutMs: null });
export const relies = (...itemIds: string[]) => links('reliesOn', ...itemIds);
export const links = (type: RelationshipType, ...itemIds: string[]) => ({
  relationships: itemIds.map((itemId) => ({ type, itemId })),
});

const link = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  type: fc.constantFrom<RelationshipType>('reliesOn', 'requires', 'enables', 'bundledBy', 'bundles', 'migratesTo'),
});

const drafts = fc.array(
  fc.record({
    action: fc.constantFrom('add' as const, 'add' as const, 'modify' as const, 'delete' as const, 'noChange' as const),
    system: fc.constantFrom(null, 'legacy', 'modern'),
    start: fc.option(fc.integer({ min: -2, max: 4 })),
    end: fc.option(fc.integer({ min: 1, max: 8 })),
    home: fc.boolean(),
  }),
  { minLength: 1, maxLength: 9 },
);

/** Lines of all kinds with links between them; many of them break a rule. */
export const anyItems: fc.Arbitrary<NewItem[]> = fc.tuple(drafts, fc.array(link, { maxLength: 8 })).map(([lines, all]) =>
  lines.map(({ action, system, start, end, home }, index) => {
    const own = all.filter(({ from }) => from % lines.length === index);
    return newItem(`line-${index}`, {
      action,
      productId: action === 'add' ? null : `product-${index}`,
      backend: system === null ? null : backend(system),
      categoryIds: home ? ['cat-home'] : [],
      requestedStartDate: start === null ? null : day(start),
      terminationDate: end === null || action !== 'add' ? null : day(end),
      relationships: own.map(({ to, type }) => ({ type, itemId: `line-${to % lines.length}` })),
    });
  }),
);
