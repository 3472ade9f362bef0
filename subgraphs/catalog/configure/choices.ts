import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { AllowedValue, SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import { admits } from '../pricing/allowed-values.ts';
import type { Quote } from '../pricing/quote.ts';
import { isSameValue, toList, type CharacteristicValue } from '../pricing/values.ts';
import type { ItemQuote } from '../quote-items.ts';
import { priceDifference, type PriceDifference } from './price-difference.ts';

/** A value that can be chosen; what it does is worked out when somebody asks. */
export interface Option extends AllowedValue {
  isChosen: boolean;
  isPossible(): boolean;
  priceEffect(): PriceDifference | null;
}

/** `ConfigurationChoice` of the graph. */
export interface Choice extends Omit<SpecificationCharacteristic, 'values'> {
  value: unknown;
  options: Option[];
}

const keyOf = ({ code, path }: InputProblem) => JSON.stringify([code, path]);

/** What it is asked with, as far as it counts: once for each name, and no names that it has nothing of. */
const whatCounts = ({ given, offered, characteristics }: ItemQuote): CharacteristicValue[] => {
  const names = new Set([...offered, ...characteristics].map(({ name }) => name));
  const last = new Map(given.filter(({ name }) => names.has(name)).map((value) => [value.name, value]));
  return [...last.values()];
};

/** What all options of an item are measured against. */
interface Today {
  given: readonly CharacteristicValue[];
  problems: ReadonlySet<string>;
}

/** Instead of what is chosen, or in addition to it. */
const chosenToo = ({ valueType, maxCardinality }: SpecificationCharacteristic, current: unknown, value: unknown): unknown => {
  // Most catalogs leave the maximum out where there is one value: then it is a list only where it is held as one.
  const isList = maxCardinality === null ? Array.isArray(current) : maxCardinality > 1;
  if (!isList) return value;
  const held = toList(current);
  return held.some((item) => isSameValue(valueType, item, value)) ? held : [...held, value];
};

const optionOf = (
  quoted: ItemQuote,
  today: Today,
  characteristic: SpecificationCharacteristic,
  allowed: AllowedValue,
): Option => {
  const { name, valueType } = characteristic;
  const current = quoted.characteristics.find((value) => value.name === name)?.value;
  const others = today.given.filter((given) => given.name !== name);
  let asked: Quote | undefined;
  const after = () =>
    (asked ??= quoted.requote({ given: [...others, { name, value: chosenToo(characteristic, current, allowed.value) }] }));
  return {
    ...allowed,
    isChosen: toList(current).some((value) => admits(allowed, valueType, value)),
    isPossible: () => allowed.value === undefined || after().problems.every((problem) => today.problems.has(keyOf(problem))),
    priceEffect: () => (allowed.value === undefined ? null : priceDifference(after().prices, quoted.prices)),
  };
};

/** What can be set of an item, and what each value would do to its price. */
export const choicesOf = (quoted: ItemQuote): Choice[] => {
  const today = { given: whatCounts(quoted), problems: new Set(quoted.problems.map(keyOf)) };
  return quoted.offered
    .filter(({ configurable }) => configurable)
    .map((characteristic) => ({
      ...characteristic,
      value: quoted.characteristics.find(({ name }) => name === characteristic.name)?.value ?? null,
      options: characteristic.values.map((allowed) => optionOf(quoted, today, characteristic, allowed)),
    }));
};
