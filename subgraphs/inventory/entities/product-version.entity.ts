import { defineEntity, p } from '@mikro-orm/core';
import type { Price } from '../../kit/money.ts';
import type { CharacteristicValue } from '../../../schema/product-types.ts';
import { productStatuses } from './product.entity.ts';

const ProductVersionSchema = defineEntity({
  name: 'ProductVersion',
  properties: {
    productId: p.uuid().primary(),
    version: p.integer().primary(),
    status: p.enum([...productStatuses]),
    action: p.enum(['add', 'modify', 'delete', 'noChange']),
    characteristics: p.json<CharacteristicValue[]>(),
    prices: p.json<Price[]>(),
    validFrom: p.datetime(),
    productOrderId: p.text().nullable(),
    orderItemId: p.text().nullable(),
    changeKey: p.text().unique(),
  },
});

/** What a product was from one instant on: one row for each order item that touched it, and for each change of hands, which no order made. */
export class ProductVersion extends ProductVersionSchema.class {}
ProductVersionSchema.setClass(ProductVersion);
