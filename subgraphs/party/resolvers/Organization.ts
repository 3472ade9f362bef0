import type { OrganizationResolvers } from '../generated/resolvers.ts';
import { visibleParty } from '../visible.ts';
import { partyFields } from './party-fields.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: async ({ id }, context) => {
    const party = await visibleParty(id, context);
    return party?.type === 'organization' ? party : null;
  },
  ...partyFields,
  parent: ({ parentId }, _args, context) => (parentId == null ? null : visibleParty(parentId, context)),
  async descendants({ id }, _args, context) {
    const ids = await context.loaders.descendants.load(id);
    const visible = await Promise.all(ids.map((below) => visibleParty(below, context)));
    return visible.filter((below) => below !== null);
  },
  async children({ id }, _args, context) {
    const children = await context.loaders.childrenOfOrganization.load(id);
    const visible = await Promise.all(children.map((child) => visibleParty(child.id, context)));
    return visible.filter((child) => child !== null);
  },
};
