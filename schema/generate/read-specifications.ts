import { z } from 'zod';
import { isObject } from '../../subgraphs/catalog/tmf/v5/json.ts';
import { toV4 } from '../../subgraphs/catalog/tmf/v5/to-v4.ts';

/** Real dumps write numbers also as text. */
const number = z.union(
  [
    z.number(),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .transform(Number),
  ],
  'is not a number',
);

const allowedValue = z.object({
  value: z.unknown().optional(),
  isDefault: z.boolean().nullish(),
  valueFrom: number.nullish(),
  valueTo: number.nullish(),
  rangeInterval: z.string().nullish(),
  unitOfMeasure: z.string().nullish(),
  regex: z.string().nullish(),
});

const shape = z.object({
  name: z.string().min(1),
  description: z.string().nullish(),
  valueType: z.string().nullish(),
  configurable: z.boolean().nullish(),
  extensible: z.boolean().nullish(),
  minCardinality: z.int().min(0).nullish(),
  maxCardinality: z.int().min(0).nullish(),
  regex: z.string().nullish(),
  productSpecCharacteristicValue: z.array(allowedValue).nullish(),
});

/**
 * TMF620 has no default for cardinalities: where neither is given there is at most one value, as in all its examples; a minimum without a
 * maximum is open to the top.
 */
const characteristic = shape.transform(({ productSpecCharacteristicValue, minCardinality, maxCardinality, ...rest }) => ({
  ...rest,
  minCardinality: minCardinality ?? 0,
  maxCardinality: maxCardinality ?? (minCardinality == null ? 1 : null),
  productSpecCharacteristicValue: productSpecCharacteristicValue ?? [],
}));

const parts = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string().nullish(),
  version: z.string().nullish(),
  lifecycleStatus: z.string().nullish(),
  productSpecCharacteristic: z.array(characteristic).nullish(),
});

/** v5 is read as v4. */
const specification = z.preprocess((given) => (isObject(given) ? toV4('productSpecification', given) : given), parts);

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
