import { randomUUID } from 'node:crypto';

const price = (value: string, kind: 'ONE_TIME' | 'RECURRING') => ({
  name: 'Fee',
  kind,
  amount: { value, currency: 'EUR' },
  dutyFreeAmount: { value, currency: 'EUR' },
  taxRate: '19',
  period: kind === 'RECURRING' ? 'month' : null,
});

const line = (id: string, action: string, more: object) => ({
  id,
  action,
  quantity: 1,
  characteristics: [],
  prices: [],
  categoryIds: [],
  resourceSpecifications: [],
  billingAccountAfterProduct: false,
  relationships: [],
  ...more,
});

export const add = (id: string, more: object = {}) =>
  line(id, 'ADD', {
    productOfferingId: `po-${id}`,
    productSpecificationId: 'ps-mobile-line',
    name: `The ${id}`,
    characteristics: [
      { name: 'coverage', value: 'National' },
      { name: 'dataAllowance', value: 10 },
    ],
    prices: [price('9.99', 'ONE_TIME'), price('19.99', 'RECURRING')],
    ...more,
  });

/** A mobile line with its number. */
export const mobile = (id: string, more: object = {}) =>
  add(id, { categoryIds: ['cat-mobile-postpaid', 'cat-mobile'], resourceSpecifications: ['msisdn'], ...more });

/** A SIM, in the post or to download. */
export const sim = (id: string, simType: 'physical' | 'eSIM', more: object = {}) =>
  add(id, {
    productSpecificationId: 'ps-sim-card',
    categoryIds: ['cat-sim'],
    resourceSpecifications: ['iccid'],
    characteristics: [{ name: 'simType', value: simType }],
    ...more,
  });

export const device = (id: string, more: object = {}) =>
  add(id, { productSpecificationId: 'ps-device', categoryIds: ['cat-devices'], characteristics: [], ...more });

/** Something at home: these lines stand and fall together. */
export const home = (id: string, more: object = {}) =>
  add(id, {
    productSpecificationId: 'ps-fibre-access',
    categoryIds: ['cat-home-fibre', 'cat-home'],
    characteristics: [],
    ...more,
  });

export const modify = (id: string, productId: string, more: object = {}) =>
  line(id, 'MODIFY', {
    productId,
    productOfferingId: 'po-plan',
    productSpecificationId: 'ps-mobile-line',
    name: 'The plan',
    characteristics: [{ name: 'coverage', value: 'International' }],
    ...more,
  });

export const terminate = (id: string, productId: string, more: object = {}) =>
  line(id, 'DELETE', { productId, productSpecificationId: 'ps-mobile-line', ...more });

export const noChange = (id: string, productId: string, more: object = {}) => line(id, 'NO_CHANGE', { productId, ...more });

export const to = (type: string, ...itemIds: string[]) => ({ relationships: itemIds.map((itemId) => ({ type, itemId })) });

/** An order of these lines, by a process of its own. */
export const anOrder = (items: object[], more: object = {}) => ({
  processId: randomUUID(),
  customerId: 'customer-1',
  guestKey: null,
  billingAccountId: 'billing-1',
  cartId: randomUUID(),
  channel: 'webShop',
  timeZone: 'Europe/Berlin',
  items,
  ...more,
});
