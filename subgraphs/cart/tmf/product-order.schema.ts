import { z } from 'zod';

const text = z.string('is not a text').min(1, 'is empty');

const reference = z.object({ id: text }, 'is not a reference with an id');

const characteristic = z
  .object(
    { name: text, value: z.unknown().optional(), valueType: z.string('is not a text').nullish() },
    'is not a characteristic with name and value',
  )
  .refine(({ value }) => value != null, { path: ['value'], error: 'is missing' });

const product = z.object(
  {
    '@type': z.string('is not a text').nullish(),
    id: text.nullish(),
    name: z.string('is not a text').nullish(),
    productOffering: reference.nullish(),
    productSpecification: reference.nullish(),
    productCharacteristic: z.array(characteristic, 'is not a list').nullish(),
  },
  'is not a product',
);

const relationships = z.array(z.object({ id: text, relationshipType: text }, 'is not a relationship'), 'is not a list').nullish();

/** Nested items are looked at one level at a time. */
const nested = z.array(z.unknown(), 'is not a list').nullish();

/** TMF622 `ProductOrderItem` and TMF663 `CartItem`, v4 and v5, as far as a cart can hold it. */
export const itemSchema = z.object(
  {
    id: text,
    action: z.unknown().optional(),
    quantity: z.int32('is not a whole number').nullish(),
    product: product.nullish(),
    productOffering: reference.nullish(),
    status: z.unknown().optional(),
    productOrderItemRelationship: relationships,
    cartItemRelationship: relationships,
    productOrderItem: nested,
    cartItem: nested,
  },
  'is not an item',
);

export type TmfItem = z.infer<typeof itemSchema>;

/** Where a TMF622 order and a TMF663 cart keep their items. */
export const listNames = ['productOrderItem', 'cartItem'] as const;
export type ListName = (typeof listNames)[number];

export const payloadSchema = z.union(
  [z.object({ productOrderItem: z.array(z.unknown()) }), z.object({ cartItem: z.array(z.unknown()) })],
  'is neither a TMF622 order with a list `productOrderItem` nor a TMF663 cart with a list `cartItem`',
);
