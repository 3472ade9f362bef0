import { collections, type Collection, type TmfResource } from './dump.schema.ts';
import { at, problem, type DumpProblem } from './problem.ts';
import { readResource } from './read-resource.ts';
import { isJsonPatch, named, recognise } from './recognise.ts';
import { isObject, type JsonObject } from './v5/json.ts';

/** A resource, where the dump has it, and as the dump has it. */
export interface Found<C extends Collection> {
  path: string;
  resource: TmfResource<C>;
  tmf: JsonObject;
}

type Resources = { [C in Collection]: Found<C>[] };

export type Dump = Resources & {
  /** Also ids of resources that are wrong otherwise: a reference to those is right. */
  ids: Record<Collection, Set<string>>;
};

interface Located {
  collection: Collection;
  path: string;
  value: unknown;
}

const known = collections.join(', ');

/** A dump is an object of collections, a list of resources, or one resource. */
const locate = (json: unknown, problems: DumpProblem[]): Located[] => {
  const recognised = (value: unknown, path: string): Located[] => {
    const collection = isObject(value) ? recognise(value) : undefined;
    if (collection) return [{ collection, path, value }];
    const what = isJsonPatch(value) ? 'is a JSON Patch, not a resource' : `is none of ${known}`;
    problems.push(problem(path, what));
    return [];
  };
  if (Array.isArray(json)) return json.flatMap((value: unknown, index) => recognised(value, at('', index)));
  if (!isObject(json)) {
    problems.push(problem('', `must be an object of collections (${known}) or a list of resources`));
    return [];
  }
  if ('name' in json || 'id' in json) return recognised(json, '');
  return Object.entries(json).flatMap(([name, values]) => {
    if (name.startsWith('@')) return [];
    const collection = named(name);
    if (!collection || !Array.isArray(values)) {
      problems.push(problem(name, collection ? 'must be a list' : `is no collection of a catalog; known are ${known}`));
      return [];
    }
    return values.map((value: unknown, index) => ({ collection, path: at(name, index), value }));
  });
};

const check = ({ collection, path, value }: Located, dump: Dump, problems: DumpProblem[]) => {
  if (isObject(value) && typeof value.id === 'string') dump.ids[collection].add(value.id);
  const read = readResource(collection, value, path);
  if (!read.ok) return void problems.push(...read.problems);
  const found = dump[collection] as Found<Collection>[];
  found.push({ path, resource: read.resource, tmf: value as JsonObject });
};

/** Reads the shape of a dump; what is wrong with it goes to the problems, all at once. */
export const readDump = (json: unknown, problems: DumpProblem[]): Dump => {
  const dump: Dump = {
    catalog: [],
    category: [],
    productSpecification: [],
    productOfferingPrice: [],
    productOffering: [],
    qualificationRule: [],
    ids: {
      catalog: new Set(),
      category: new Set(),
      productSpecification: new Set(),
      productOfferingPrice: new Set(),
      productOffering: new Set(),
      qualificationRule: new Set(),
    },
  };
  for (const located of locate(json, problems)) check(located, dump, problems);
  return dump;
};
