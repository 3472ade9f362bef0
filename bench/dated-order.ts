import { randomUUID } from 'node:crypto';

const price = {
  name: 'Monthly fee',
  kind: 'RECURRING',
  amount: { value: '9.99', currency: 'EUR' },
  dutyFreeAmount: { value: '8.39', currency: 'EUR' },
  taxRate: '19',
  period: 'month',
};

/** A roaming discount on a date, and off again where `until` is given: one or two dated parts, as the checkout submits them. */
export const datedOrder = (at: string, until?: string) => ({
  processId: randomUUID(),
  customerId: randomUUID(),
  billingAccountId: randomUUID(),
  cartId: randomUUID(),
  channel: 'bench',
  timeZone: 'Europe/Berlin',
  items: [
    {
      id: 'discount',
      action: 'ADD',
      quantity: 1,
      productOfferingId: 'po-roaming-discount',
      productSpecificationId: 'ps-roaming-discount',
      name: 'Roaming Discount 50',
      characteristics: [{ name: 'discountPercent', value: 50 }],
      prices: [price],
      categoryIds: ['cat-roaming'],
      resourceSpecifications: [],
      billingAccountAfterProduct: false,
      requestedStartDate: at,
      terminationDate: until,
      relationships: [],
    },
  ],
});
