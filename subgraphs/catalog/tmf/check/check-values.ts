import type { AllowedValue, SpecificationCharacteristic } from '../../entities/product-specification.entity.ts';
import { admits, isAllowed, isRange, describeAllowed, type ValueRule } from '../../pricing/allowed-values.ts';
import { effectiveCharacteristics } from '../../pricing/effective-characteristics.ts';
import { readValue } from '../../pricing/values.ts';
import type { CatalogModel } from '../catalog-model.ts';
import { at, problem, type DumpProblem } from '../problem.ts';

const listed = 'productSpecCharacteristicValue';

/** Whether one rule's value, range or pattern lies within what another rule allows. */
const isWithin = (inner: AllowedValue, outer: ValueRule): boolean => {
  if (outer.values.length === 0 || outer.extensible) return true;
  if (inner.value !== undefined) return isAllowed(outer, inner.value);
  if (!isRange(inner)) return outer.values.some(({ regex }) => regex === inner.regex);
  return outer.values.some((range) => {
    if (!isRange(range)) return false;
    const { valueFrom: from = -Infinity, valueTo: to = Infinity } = range;
    return (inner.valueFrom ?? -Infinity) >= from && (inner.valueTo ?? Infinity) <= to;
  });
};

const checkRule = (path: string, rule: SpecificationCharacteristic): DumpProblem[] => {
  const { valueType, minCardinality, maxCardinality, values } = rule;
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
    const isTwice =
      value !== undefined && values.slice(0, index).some((other) => other.value !== undefined && admits(other, valueType, value));
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

const checkSpecifications = ({ dump, characteristics }: CatalogModel): DumpProblem[] =>
  dump.productSpecification.flatMap(({ path, resource }) => {
    const own = characteristics.get(resource.id) ?? [];
    const where = at(path, 'productSpecCharacteristic');
    const names = own.map(({ name }) => name);
    return [...namesTwice(where, names), ...own.flatMap((rule, index) => checkRule(at(where, index), rule))];
  });

const checkUses = ({ offerings, characteristics }: CatalogModel): DumpProblem[] =>
  offerings.flatMap(({ path, offering, uses }) => {
    const specification = offering.productSpecification?.id;
    const own = specification ? characteristics.get(specification) : [];
    if (!own) return [];
    const where = at(path, 'prodSpecCharValueUse');
    const effective = effectiveCharacteristics(own, uses);
    const problems = uses.flatMap((use, index) => {
      const rule = own.find(({ name }) => name === use.name);
      if (!rule)
        return [
          problem(at(where, index, 'name'), `the specification ${specification ?? '(none)'} has no characteristic "${use.name}"`),
        ];
      const outside = use.values.flatMap((value, position) => {
        if (isWithin(value, rule)) return [];
        const what = value.isDefault ? 'the default' : 'the value';
        const shown = JSON.stringify(value.value ?? [value.valueFrom ?? null, value.valueTo ?? null]);
        return [
          problem(
            at(where, index, listed, position),
            `${what} ${shown} is not among the specification's: ${describeAllowed(rule)}`,
          ),
        ];
      });
      const narrowed = effective.find(({ name }) => name === use.name);
      return [...outside, ...(outside.length === 0 && narrowed ? checkRule(at(where, index), narrowed) : [])];
    });
    return [
      ...namesTwice(
        where,
        uses.map(({ name }) => name),
      ),
      ...problems,
    ];
  });

/** Characteristics must make sense, and an offering may only narrow what its specification allows. */
export const checkValues = (model: CatalogModel): DumpProblem[] => [...checkSpecifications(model), ...checkUses(model)];
