import { defineEntity, p } from '@mikro-orm/core';
import type { Price } from '../../kit/money.ts';
import type { CharacteristicValue } from '../../../schema/product-types.ts';

export const productStatuses = ['pendingActive', 'active', 'terminated', 'cancelled'] as const;

const ProductSchema = defineEntity({
  name: 'Product',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement(),
    name: p.text(),
    status: p.enum([...productStatuses]),
    version: p.integer(),
    startDate: p.datetime().nullable(),
    terminationDate: p.datetime().nullable(),
    productOfferingId: p.text(),
    productSpecificationId: p.text(),
    customerId: p.text(),
    guestKey: p.text().nullable(),
    billingAccountId: p.text().nullable(),
    characteristics: p.json<CharacteristicValue[]>(),
    term: p.text().nullable(),
    prices: p.json<Price[]>(),
  },
});

/** TMF637 Product as it is now; `seq` orders by birth. */
export class Product extends ProductSchema.class {}
ProductSchema.setClass(Product);

/** It does not change any more. */
export const hasEnded = ({ status }: Product): boolean => status === 'terminated' || status === 'cancelled';
