import { RawJson } from '../../subgraphs/catalog/load/stage/copy-format.ts';
import { toParts } from '../../subgraphs/catalog/load/stage/to-parts.ts';
import { named } from '../../subgraphs/catalog/tmf/recognise.ts';

/** All that can be said of an object of collections without a database: each resource by itself. */
export const partsOf = (dump: object) =>
  Object.entries(dump).flatMap(([name, resources]: [string, unknown[]]) => {
    const collection = named(name);
    if (!collection) return [];
    return resources.map((value, index) => {
      const original = { path: `${name}[${index}]`, value, tmf: new RawJson(JSON.stringify(value)) };
      return toParts(collection, original, index);
    });
  });

export const ownProblems = (dump: object): string[] =>
  partsOf(dump).flatMap(({ problems }) => problems.map(({ path, reason }) => `${path}: ${reason}`));
