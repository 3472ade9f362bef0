import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TmfVersion } from '../../schema/tmf/reference.ts';
import { add, anOrder, noChange, to } from './given.ts';
import { agent, startOrders, type Orders } from './order-world.ts';

const may1 = '2031-04-30T22:00:00.000Z';
const may10 = '2031-05-09T22:00:00.000Z';

let orders: Orders;
let line: string;
let ids: string[];
beforeAll(async () => {
  orders = await startOrders();
  line = randomUUID();
  const whole = await orders.givenWhole(
    anOrder([
      noChange('line', line),
      add('roaming', to('RELIES_ON', 'line')),
      add('discount', { ...to('RELIES_ON', 'roaming', 'line'), requestedStartDate: may1, terminationDate: may10 }),
    ]),
  );
  ids = whole.parts.map(({ id }) => id);
});
afterAll(async () => {
  await orders?.close();
});

const tmf = async (part: number, version: TmfVersion) =>
  (await orders.ask<{ tmf: Record<string, unknown> }>(agent, 'tmf', { id: ids[part - 1], version })).tmf;

describe('a part of a customer order as TMF622 JSON', () => {
  it('is linked with the other parts: v5 has a place for that, v4 an extension of the same shape (B10)', async () => {
    expect(await tmf(2, 'V5')).toMatchObject({
      requestedStartDate: may1,
      orderRelationship: [
        { '@type': 'OrderRelationship', '@referredType': 'ProductOrder', id: ids[0], relationshipType: 'dependsOn' },
        { id: ids[2], relationshipType: 'sibling' },
      ],
    });
    expect(await tmf(2, 'V4')).toMatchObject({
      orderRelationship: [{ id: ids[0], '@referredType': 'ProductOrder', relationshipType: 'dependsOn' }, { id: ids[2] }],
    });
  });

  it('says in a note what its lines have to do with products that do not exist yet', async () => {
    for (const version of ['V4', 'V5'] as const) {
      expect(await tmf(2, version)).toMatchObject({
        note: [{ id: '1', text: `Item discount reliesOn item roaming of product order ${ids[0]}.` }],
        productOrderItem: [{ id: 'discount', productOrderItemRelationship: [] }],
      });
      expect(await tmf(3, version)).toMatchObject({
        note: [{ text: `Item discount:end is about the product that item discount of product order ${ids[1]} brings.` }],
        productOrderItem: [{ id: 'discount:end', action: 'delete', product: { '@type': 'Product', name: 'The discount' } }],
      });
    }
  });

  it('links its products with those of other parts that exist', async () => {
    expect(await tmf(2, 'V4')).toMatchObject({
      productOrderItem: [
        {
          product: { productRelationship: [{ relationshipType: 'reliesOn', product: { id: line, '@referredType': 'Product' } }] },
        },
      ],
    });
    expect(await tmf(2, 'V5')).toMatchObject({
      productOrderItem: [
        { product: { productRelationship: [{ '@type': 'ProductRelationship', relationshipType: 'reliesOn', id: line }] } },
      ],
    });
  });
});
