import { isUuid } from '../../../kit/uuid.ts';
import { CatalogLoad } from '../../entities/catalog-load.entity.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const catalogLoad: NonNullable<QueryResolvers['catalogLoad']> = (_root, { id }, { loads }) =>
  isUuid(id) ? loads.em().findOne(CatalogLoad, id) : null;
