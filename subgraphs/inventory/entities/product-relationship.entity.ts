import { defineEntity, p } from '@mikro-orm/core';

const ProductRelationshipSchema = defineEntity({
  name: 'ProductRelationship',
  properties: {
    productId: p.uuid().primary(),
    type: p.text().primary(),
    relatedProductId: p.uuid().primary(),
  },
});

/** TMF637 ProductRelationship; `type` in TMF words, for example `reliesOn`. */
export class ProductRelationship extends ProductRelationshipSchema.class {}
ProductRelationshipSchema.setClass(ProductRelationship);
