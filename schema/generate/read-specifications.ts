import { readFileSync } from 'node:fs';
import { z } from 'zod';

const allowedValue = z.object({
  value: z.unknown().optional(),
  isDefault: z.boolean().optional(),
  valueFrom: z.number().nullish(),
  valueTo: z.number().nullish(),
  rangeInterval: z.string().nullish(),
  unitOfMeasure: z.string().nullish(),
  regex: z.string().nullish(),
});

const characteristic = z.object({
  name: z.string().min(1),
  description: z.string().nullish(),
  valueType: z.string().nullish(),
  configurable: z.boolean().nullish(),
  extensible: z.boolean().nullish(),
  minCardinality: z.int().nullish(),
  maxCardinality: z.int().nullish(),
  regex: z.string().nullish(),
  productSpecCharacteristicValue: z.array(allowedValue).nullish(),
});

const specification = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string().nullish(),
  version: z.string().nullish(),
  productSpecCharacteristic: z.array(characteristic).nullish(),
});

/** The parts of a TMF620 dump that decide what the products look like in the graph. */
const dump = z.object({ productSpecification: z.array(specification) });

export type AllowedValue = z.infer<typeof allowedValue>;
export type SpecificationCharacteristic = z.infer<typeof characteristic>;
export type Specification = z.infer<typeof specification>;

/** The specifications of a dump by id, the highest version of each; throws an error that says where the dump is wrong. */
export const parseSpecifications = (json: unknown): Specification[] => {
  const parsed = dump.safeParse(json);
  if (!parsed.success) throw new Error(`The dump is not TMF620: ${z.prettifyError(parsed.error)}`);
  const newest = new Map<string, Specification>();
  for (const candidate of parsed.data.productSpecification) {
    const known = newest.get(candidate.id);
    const isOlder = known && (candidate.version ?? '').localeCompare(known.version ?? '', 'en', { numeric: true }) < 0;
    if (!isOlder) newest.set(candidate.id, candidate);
  }
  return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

export const readSpecifications = (path: string): Specification[] => {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return parseSpecifications(json);
};
