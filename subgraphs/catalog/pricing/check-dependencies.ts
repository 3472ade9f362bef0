import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { Dependency } from '../entities/parts.ts';
import type { SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import { requiredValueMissing, valuesExclude } from '../errors.ts';
import { relationshipType } from '../relationship-type.ts';
import { admits } from './allowed-values.ts';
import { isSameValue, toList, type CharacteristicValue } from './values.ts';

type Values = readonly CharacteristicValue[];

/** What one characteristic of a product, by the value it has, asks of another one. */
export interface AskedDependency extends Dependency {
  /** Who asks. */
  name: string;
}

const heldOf = (values: Values, name: string): unknown[] => toList(values.find((value) => value.name === name)?.value);

/** What is switched off is not there. */
const isThere = (value: unknown) => value !== false && value !== 'false';

/** All that the values of a product ask of others. */
export const askedBy = (characteristics: readonly SpecificationCharacteristic[], values: Values): AskedDependency[] =>
  characteristics.flatMap(({ name, valueType, values: allowed, dependencies = [] }) => {
    const held = heldOf(values, name);
    const ofValues = allowed.filter((one) => one.dependencies && held.some((value) => admits(one, valueType, value)));
    return [...(held.some(isThere) ? dependencies : []), ...ofValues.flatMap((one) => one.dependencies ?? [])].map(
      (dependency) => ({ ...dependency, name }),
    );
  });

/** Whether a product has what a dependency is about. */
export const hasWhatIsAsked = ({ characteristic, values: asked }: Dependency, values: Values, valueType = 'string'): boolean => {
  const held = heldOf(values, characteristic);
  return asked ? held.some((value) => asked.some((one) => isSameValue(valueType, one, value))) : held.some(isThere);
};

/** The problem with a dependency, when it is not kept; of words we do not know none is made. */
export const brokenDependency = (dependency: AskedDependency, hasIt: boolean, offeringId: string): InputProblem | undefined => {
  const type = relationshipType(dependency.type);
  if (type === 'REQUIRES' && !hasIt) return requiredValueMissing(dependency, offeringId);
  return type === 'EXCLUDES' && hasIt ? valuesExclude(dependency, offeringId) : undefined;
};

interface DependentProduct {
  offeringId: string;
  specificationId: string | null | undefined;
  values: Values;
  /** What was so before may stay so. */
  current?: Values | null;
}

const isUntouched = ({ name, characteristic }: AskedDependency, values: Values, current: Values) =>
  [name, characteristic].every((one) => JSON.stringify(heldOf(values, one)) === JSON.stringify(heldOf(current, one)));

/** TMF620 `productSpecCharRelationship` within one product: what a value requires is there, what it excludes is not. */
export const checkDependencies = (
  characteristics: readonly SpecificationCharacteristic[],
  { offeringId, specificationId, values, current }: DependentProduct,
): InputProblem[] =>
  askedBy(characteristics, values)
    .filter((dependency) => dependency.specificationId === undefined || dependency.specificationId === specificationId)
    .filter((dependency) => !current || !isUntouched(dependency, values, current))
    .flatMap((dependency) => {
      const valueType = characteristics.find(({ name }) => name === dependency.characteristic)?.valueType;
      return brokenDependency(dependency, hasWhatIsAsked(dependency, values, valueType), offeringId) ?? [];
    });
