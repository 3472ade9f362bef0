import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specificationsFile } from '../generate/catalog-choice.ts';
import { committedTypes } from '../generate/generate-files.ts';
import { buildProductModel } from '../generate/product-model.ts';
import { parseSpecifications, type Specification } from '../generate/read-specifications.ts';
import { readContract, reservedNames, type ReservedNames } from '../generate/reserved-names.ts';
import type { ProductTypeMap } from '../product-types.ts';
import { clientUsage, withClients } from './client-usage.ts';
import { compareSpecification, specificationGone, specificationNew, type Modelled } from './compare-specifications.ts';
import type { Finding } from './finding.ts';

const folder = join(import.meta.dirname, '..');

const modelled = (specifications: readonly Specification[], reserved: ReservedNames, types: ProductTypeMap) => {
  const models = new Map(buildProductModel(specifications, reserved, types).map((model) => [model.specificationId, model]));
  return new Map(
    specifications.flatMap((specification): [string, Modelled][] => {
      const model = models.get(specification.id);
      return model ? [[specification.id, { specification, model }]] : [];
    }),
  );
};

/** What is different between the specifications that have types and those of a new catalog. */
export const compareSpecifications = (
  before: readonly Specification[],
  after: readonly Specification[],
  { reserved, types }: { reserved: ReservedNames; types: ProductTypeMap },
): Finding[] => {
  const known = new Set(before.map(({ id }) => id));
  const old = modelled(before, reserved, types);
  const now = modelled(
    after.filter(({ id }) => known.has(id)),
    reserved,
    types,
  );
  const ofOld = [...old].flatMap(([id, each]) => {
    const other = now.get(id);
    return other ? compareSpecification(each, other) : [specificationGone(each)];
  });
  return [...ofOld, ...after.filter(({ id }) => !known.has(id)).map(specificationNew)];
};

/** Compares a catalog's specifications, TMF620 v4 or v5, with the types of the graph and with what its clients send. */
export const checkSpecifications = (productSpecification: readonly unknown[], schemaFolder = folder): Finding[] => {
  const committed: unknown = JSON.parse(readFileSync(join(schemaFolder, specificationsFile), 'utf8'));
  if (productSpecification.length === 0) throw new Error('It holds no product specification.');
  const findings = compareSpecifications(parseSpecifications(committed), parseSpecifications({ productSpecification }), {
    reserved: reservedNames(readContract(schemaFolder)),
    types: committedTypes(schemaFolder),
  });
  return findings.some(({ breaking }) => breaking) ? withClients(findings, clientUsage(schemaFolder)) : findings;
};

/** The specifications that have types. */
export const typedSpecificationIds = (): string[] => Object.keys(committedTypes(folder));

/** What would break of these specifications; those that are not among them are not looked at. */
export const breaksOf = (productSpecification: readonly unknown[]): Finding[] =>
  (productSpecification.length === 0 ? [] : checkSpecifications(productSpecification)).filter(
    ({ breaking, code }) => breaking && code !== 'SPECIFICATION_GONE',
  );
