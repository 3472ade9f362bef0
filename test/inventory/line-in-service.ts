import { activateProduct, assignResource, available, claim, leaseNumbers, prepareProduct, product } from './operations.ts';
import { customer, newId, type Inventory } from './start-inventory.ts';

const simValues = (simType: 'PHYSICAL' | 'ESIM') => ({
  productOfferingId: 'po-sim',
  productSpecificationId: 'ps-sim-card',
  name: 'SIM card',
  characteristics: [{ name: 'simType', value: simType === 'ESIM' ? 'eSIM' : 'physical' }],
});

/** Somebody's line in service: a product with a number, and one with a SIM that relies on it. */
export const lineInService = async (inventory: Inventory, simType: 'PHYSICAL' | 'ESIM' = 'PHYSICAL', customerId = newId()) => {
  const [cartId, [free]] = [newId(), await available(inventory, { first: 1 })];
  const msisdn = free?.value ?? '';
  const owner = customer(customerId);
  const lines = [{ cartItemId: 'line', msisdn, simCartItemId: 'sim', simType }];
  const lease = await leaseNumbers(inventory, owner, cartId, lines);
  if (lease.__typename !== 'NumberLease') throw new Error(JSON.stringify(lease));
  const iccid = lease.lines[0]?.iccid?.value ?? '';
  const required = [
    { cartItemId: 'line', kind: 'msisdn' },
    { cartItemId: 'sim', kind: 'iccid' },
  ];
  await claim(inventory, { processId: newId(), cartId, required });
  const line = await prepareProduct(inventory, product({ customerId }));
  const relationships = [{ type: 'RELIES_ON', productId: line.id }];
  const sim = await prepareProduct(inventory, product({ customerId, ...simValues(simType), relationships }));
  await assignResource(inventory, { productId: line.id, cartId });
  await assignResource(inventory, { productId: sim.id, cartId, cartItemId: 'sim', kind: 'iccid' });
  await activateProduct(inventory, line.id);
  await activateProduct(inventory, sim.id);
  return { owner, customerId, msisdn, iccid, lineId: line.id, simId: sim.id };
};

/** What an order says that ends a product. */
export const endOf = (productId: string, customerId: string) => ({
  key: newId(),
  orderId: newId(),
  orderItemId: '1',
  productId,
  customerId,
});
