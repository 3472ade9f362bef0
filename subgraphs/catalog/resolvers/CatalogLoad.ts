import { pageSize } from '../../kit/pagination.ts';
import type { CatalogLoadResolvers } from '../generated/resolvers.ts';
import { readChanges } from '../load/read-loads.ts';

const some = <T>(all: readonly T[], first: number | null | undefined) => all.slice(0, pageSize({ first }, 100, 1_000));

export const CatalogLoad: CatalogLoadResolvers = {
  catalogVersion: ({ catalogVersion }) => (catalogVersion === null ? null : String(catalogVersion)),
  problems: ({ problems }, { first }) => some(problems, first),
  warnings: ({ warnings }, { first }) => some(warnings, first),
  changeCounts: ({ id }, _args, { changes }) => changes.counts.load({ loadId: id }),
  changes: ({ id }, page, { changes }) => readChanges(changes, id, page),
};
