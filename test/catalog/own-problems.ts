import type { Collection } from '../../subgraphs/catalog/tmf/dump.schema.ts';
import { RawJson } from '../../subgraphs/catalog/load/stage/copy-format.ts';
import { toParts } from '../../subgraphs/catalog/load/stage/to-parts.ts';

/** All that can be said of an object of collections without a database: each resource by itself. */
export const partsOf = (dump: object) =>
  Object.entries(dump).flatMap(([collection, resources]: [string, unknown[]]) =>
    resources.map((value, index) => {
      const original = { path: `${collection}[${index}]`, value, tmf: new RawJson(JSON.stringify(value)) };
      return toParts(collection as Collection, original, index);
    }),
  );

export const ownProblems = (dump: object): string[] =>
  partsOf(dump).flatMap(({ problems }) => problems.map(({ path, reason }) => `${path}: ${reason}`));
