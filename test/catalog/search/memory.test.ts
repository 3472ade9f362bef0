import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OfferingFilter } from '../../../subgraphs/catalog/search/offering-filter.ts';
import { orderFor } from '../../../subgraphs/catalog/search/ranking.ts';
import { PriceIndex } from '../../../subgraphs/catalog/search/price-index.ts';
import { collect, noPrices } from '../../../subgraphs/catalog/search/regular-prices.ts';
import { ValidityIndex } from '../../../subgraphs/catalog/search/validity-index.ts';
import { catalog, indexOf, now } from './a-catalog.ts';

describe('what the index remembers', () => {
  it('is one order for all currencies that nothing is sold in, whatever clients call them', () => {
    const prices = noPrices();
    collect(prices, { currency: 'EUR', monthly: { included: 1, excluded: 1 }, oneTime: { included: 1, excluded: 1 } });
    const parts = {
      count: 1,
      orders: new Map(),
      prices: new PriceIndex(prices, Uint32Array.of(0)),
      validity: new ValidityIndex(Float64Array.of(0), Float64Array.of(1)),
    };
    for (const currency of ['EUR', 'USD', 'nonsense', 'more nonsense']) orderFor(parts, 'MONTHLY_PRICE_ASC', currency);
    expect([...parts.orders.keys()]).toEqual(['MONTHLY_PRICE_ASC EUR', 'MONTHLY_PRICE_ASC ']);
  });

  it('keeps no set of a filter with its list, however many were combined', async () => {
    const [made] = fc.sample(catalog, { numRuns: 1, seed: 1 });
    if (!made) throw new Error('No catalog was made.');
    const index = await indexOf(made);
    const characteristics = Array.from({ length: 100 }, (_, at) => ({ name: `c${at}` }));
    const bytes = async (filter: OfferingFilter) => (await index.find(filter, 'NAME_ASC', now)).bytes;
    expect(await bytes({ characteristics })).toBe(await bytes({}));
  });
});
