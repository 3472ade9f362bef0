import { toAttributes, toProductFields, type TypedFields } from '../../../schema/product-types.ts';
import type { Context } from '../context.ts';
import type { Product as StoredProduct } from '../entities/product.entity.ts';
import type { GenericProductResolvers } from '../generated/resolvers.ts';
import { productTypes } from '../product-types.ts';
import { productAhead, productThen } from '../products/product-at.ts';
import { toGraph } from '../tmf/words.ts';

const known = new WeakMap<StoredProduct, TypedFields>();

/** The typed part of a product, worked out once. */
const typed = (product: StoredProduct): TypedFields => {
  const before = known.get(product);
  if (before) return before;
  const fields = toProductFields(product.productSpecificationId, product.characteristics);
  known.set(product, fields);
  return fields;
};

const __resolveReference = ({ id }: { id: string }, { loaders }: Context) => loaders.products.load(id);

/** Fields that every product has, whatever its type. */
const common: GenericProductResolvers = {
  status: ({ status }) => toGraph(status),
  startDate: ({ startDate }) => startDate ?? null,
  terminationDate: ({ terminationDate }) => terminationDate ?? null,
  productOffering: ({ productOfferingId: id }) => ({ id }),
  productSpecification: ({ productSpecificationId: id }) => ({ id }),
  customer: ({ customerId: id }) => ({ id }),
  billingAccount: ({ billingAccountId: id }) => (id ? { id } : null),
  attributes: ({ productSpecificationId, characteristics }) => toAttributes(productSpecificationId, characteristics),
  resources: ({ id }, _args, { loaders }) => loaders.productResources.load(id),
  relationships: async ({ id }, _args, { loaders }) => {
    const links = await loaders.relationships.load(id);
    const related = await loaders.products.loadMany(links.map(({ relatedProductId }) => relatedProductId));
    return links.filter((_link, index) => related[index] !== null);
  },
  history: async ({ id, productSpecificationId: specificationId }, _args, { loaders }) =>
    (await loaders.history.load(id)).map((stored) => ({ stored, specificationId })),
  portIn: ({ id }, _args, { loaders }) => loaders.portIns.load(id),
  portOut: ({ id }, _args, { loaders }) => loaders.portOuts.load(id),
  asOf: async ({ id, productSpecificationId }, { date }, { loaders, now }) => {
    const then = productThen(await loaders.history.load(id), date, productSpecificationId);
    if (!then || date <= now()) return then ?? null;
    return productAhead(then, await loaders.changesAhead.load(id));
  },
};

const only = (fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, (product: StoredProduct) => typed(product)[field]]));

/** `interface Product` and each type that carries products. */
export const productResolvers = {
  Product: { __resolveType: (product: StoredProduct) => typed(product).__typename, __resolveReference },
  ...Object.fromEntries([...productTypes].map(([name, fields]) => [name, { __resolveReference, ...common, ...only(fields) }])),
};
