import { defineEntity, p } from '@mikro-orm/core';

const CategorySchema = defineEntity({
  name: 'Category',
  tableName: 'category',
  properties: {
    catalogVersion: p.integer().primary(),
    id: p.text().primary(),
    name: p.text(),
    description: p.text().nullable(),
    parentId: p.text().nullable(),
    /** 0 for a root: parents come before children. */
    depth: p.integer(),
    /** Place in the dump: the order the operator wants them shown in. */
    position: p.integer(),
    tmf: p.json<unknown>().lazy(),
  },
});

/** TMF620 Category. */
export class Category extends CategorySchema.class {}
CategorySchema.setClass(Category);
