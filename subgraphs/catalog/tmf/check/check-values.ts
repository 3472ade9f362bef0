import type { CharacteristicUse } from '../../entities/product-offering.entity.ts';
import type { AllowedValue, SpecificationCharacteristic } from '../../entities/product-specification.entity.ts';
import { isAllowed, isRange, isRangeWithin, describeAllowed, type ValueRule } from '../../pricing/allowed-values.ts';
import { effectiveCharacteristics } from '../../pricing/effective-characteristics.ts';
import { keyOfValue, readValue } from '../../pricing/values.ts';
import { at, problem, type DumpProblem } from '../problem.ts';

const listed = 'productSpecCharacteristicValue';

/** Whether one rule's value, range or pattern lies within what another rule allows. */
const isWithin = (inner: AllowedValue, outer: ValueRule): boolean => {
  if (outer.values.length === 0 || outer.extensible) return true;
  if (inner.value !== undefined) return isAllowed(outer, inner.value);
  if (!isRange(inner)) return outer.values.some(({ regex }) => regex === inner.regex);
  return outer.values.some((range) => isRange(range) && isRangeWithin(inner, range));
};

const checkRule = (path: string, rule: SpecificationCharacteristic): DumpProblem[] => {
  const { valueType, minCardinality, maxCardinality, values } = rule;
  const seen = new Set<string | undefined>();
  const problems = values.flatMap((allowed, index) => {
    const where = at(path, listed, index);
    const { value, valueFrom, valueTo, regex } = allowed;
    if (value !== undefined && readValue(valueType, value) === undefined) {
      return [problem(at(where, 'value'), `${JSON.stringify(value)} is not of type ${valueType}`)];
    }
    if (value === undefined && !isRange(allowed) && regex === undefined)
      return [problem(where, 'has neither value, range nor regex')];
    if (valueFrom !== undefined && valueTo !== undefined && valueFrom > valueTo) {
      return [problem(where, `the range ends (${valueTo}) before it begins (${valueFrom})`)];
    }
    if (value === undefined) return [];
    const key = keyOfValue(valueType, value);
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? [problem(at(where, 'value'), `${JSON.stringify(value)} is listed twice`)] : [];
  });
  if (maxCardinality !== null && minCardinality > maxCardinality) {
    problems.push(problem(path, `minCardinality ${minCardinality} is above maxCardinality ${maxCardinality}`));
  }
  const defaults = values.filter(({ isDefault, value }) => isDefault && value !== undefined).length;
  if (defaults > (maxCardinality ?? Infinity))
    problems.push(problem(at(path, listed), `${defaults} values are the default, but only ${maxCardinality} can be held`));
  return problems;
};

const namesTwice = (path: string, names: readonly string[]): DumpProblem[] =>
  names.flatMap((name, index) =>
    names.indexOf(name) < index ? [problem(at(path, index, 'name'), `"${name}" is used twice`)] : [],
  );

/** Characteristics must make sense. */
export const checkSpecification = (path: string, characteristics: readonly SpecificationCharacteristic[]): DumpProblem[] => {
  const where = at(path, 'productSpecCharacteristic');
  const names = characteristics.map(({ name }) => name);
  return [...namesTwice(where, names), ...characteristics.flatMap((rule, index) => checkRule(at(where, index), rule))];
};

/** The values that a rule lists, to find one among thousands at once; none where each must match a pattern too. */
const keysOf = ({ valueType, regex, values }: SpecificationCharacteristic) =>
  new Set(regex === undefined ? values.flatMap(({ value }) => keyOfValue(valueType, value) ?? []) : []);

const outsideOf = (path: string, use: CharacteristicUse, rule: SpecificationCharacteristic): DumpProblem[] => {
  const keys = keysOf(rule);
  const allowed = describeAllowed(rule);
  return use.values.flatMap((value, position) => {
    const isListed = keys.has(keyOfValue(rule.valueType, value.value) ?? '');
    if (isListed || isWithin(value, rule)) return [];
    const what = value.isDefault ? 'the default' : 'the value';
    const shown = JSON.stringify(value.value ?? [value.valueFrom ?? null, value.valueTo ?? null]);
    const reason = `${what} ${shown} is not among the specification's: ${allowed}`;
    return [problem(at(path, listed, position), reason, 'VALUE_NOT_ALLOWED')];
  });
};

export interface UsedSpecification {
  id: string;
  characteristics: SpecificationCharacteristic[];
}

/** An offering may only narrow what its specification allows. */
export const checkUses = (path: string, uses: CharacteristicUse[], { id, characteristics }: UsedSpecification): DumpProblem[] => {
  const where = at(path, 'prodSpecCharValueUse');
  const names = uses.map(({ name }) => name);
  const effective = effectiveCharacteristics(characteristics, uses);
  const problems = uses.flatMap((use, index) => {
    const rule = characteristics.find(({ name }) => name === use.name);
    if (!rule)
      return [
        problem(
          at(where, index, 'name'),
          `the specification ${id} has no characteristic "${use.name}"`,
          'UNKNOWN_CHARACTERISTIC',
        ),
      ];
    const outside = outsideOf(at(where, index), use, rule);
    const narrowed = effective.find(({ name }) => name === use.name);
    return outside.length === 0 && narrowed ? checkRule(at(where, index), narrowed) : outside;
  });
  return [...namesTwice(where, names), ...problems];
};
