import { toAttributes } from '../../../schema/product-types.ts';
import { totalsOf } from '../../kit/money.ts';
import { heldGroups } from '../configure/check-groups.ts';
import { requiresOf } from '../configure/check-relationships.ts';
import { choicesOf } from '../configure/choices.ts';
import { chosenTerm, termChoices } from '../configure/term-choices.ts';
import { canAdd, canRemove, possibleChildren, priceOfOneMore } from '../configure/one-more.ts';
import type {
  ConfigurationChildResolvers,
  ConfigurationGroupResolvers,
  ConfigurationItemResolvers,
  ConfigurationOptionResolvers,
  ConfigurationResolvers,
  ConfigurationTermResolvers,
  RequiredOfferingsResolvers,
} from '../generated/resolvers.ts';
import { loadAll } from '../loaders/catalog-loaders.ts';
import { present } from './present.ts';

export const Configuration: ConfigurationResolvers = {
  valid: ({ problems }) => problems.length === 0,
  items: (whole) => whole.items.map((item) => ({ ...item, whole })),
};

export const ConfigurationItem: ConfigurationItemResolvers = {
  id: ({ node }) => node.id,
  parentId: ({ node }) => node.parent?.id ?? null,
  path: ({ node }) => node.path,
  productOffering: ({ quoted }) => quoted.offering,
  quantity: ({ node }) => node.quantity,
  totalQuantity: ({ node }) => node.total,
  isDefault: ({ node }) => node.isDefault,
  configuration: ({ quoted }) => toAttributes(quoted.offering?.productSpecificationId ?? '', quoted.characteristics),
  characteristics: ({ quoted }) => quoted.characteristics,
  term: ({ quoted }) => chosenTerm(quoted)?.name ?? null,
  terms: ({ quoted }) => termChoices(quoted),
  price: ({ prices }) => totalsOf(prices, prices[0]?.amount.currency),
  choices: ({ quoted }) => choicesOf(quoted),
  children: ({ node, whole }) => possibleChildren(node, whole),
  groups: ({ node }) => heldGroups(node),
  requires: ({ node, whole }) =>
    requiresOf(
      node,
      whole.items.map((item) => item.node),
    ),
};

export const ConfigurationChild: ConfigurationChildResolvers = {
  productOffering: async ({ child }, _args, { loaders }) => present(await loaders.offering.load(child.id)),
  group: ({ child }) => child.group ?? null,
  min: ({ child }) => child.min,
  max: ({ child }) => child.max,
  default: ({ child }) => child.default,
  canAdd: (possible) => canAdd(possible),
  canRemove: (possible) => canRemove(possible),
  priceEffect: (possible, _args, context) => priceOfOneMore(context, possible),
};

export const ConfigurationGroup: ConfigurationGroupResolvers = {
  parent: ({ parent }) => parent ?? null,
  canAdd: ({ max, quantity }) => (max === null ? null : Math.max(max - quantity, 0)),
  canRemove: ({ min, quantity }) => Math.max(quantity - min, 0),
};

export const ConfigurationOption: ConfigurationOptionResolvers = {
  isPossible: (option) => option.isPossible(),
  priceEffect: (option) => option.priceEffect(),
};

export const ConfigurationTerm: ConfigurationTermResolvers = {
  priceEffect: (choice) => choice.priceEffect(),
};

export const RequiredOfferings: RequiredOfferingsResolvers = {
  anyOf: ({ anyOf }, _args, { loaders }) => loadAll(loaders.offering, anyOf),
};
