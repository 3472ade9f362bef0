import type { AllowedValue, Specification, SpecificationCharacteristic } from './read-specifications.ts';

/** Ends a text with a full stop, so that sentences can follow. */
const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

export const describeSpecification = ({ name, description }: Specification): string =>
  sentence(description?.trim() ? description : `A product of the specification "${name}"`);

const describeRange = ({ valueFrom, valueTo, rangeInterval }: AllowedValue): string | undefined => {
  const openFrom = rangeInterval === 'open' || rangeInterval === 'closedTop';
  const openTo = rangeInterval === 'open' || rangeInterval === 'closedBottom';
  if (valueFrom != null && valueTo != null && !openFrom && !openTo) return `${valueFrom} to ${valueTo}`;
  const from = valueFrom == null ? [] : [`${openFrom ? 'more than' : 'at least'} ${valueFrom}`];
  const to = valueTo == null ? [] : [`${openTo ? 'less than' : 'at most'} ${valueTo}`];
  return [...from, ...to].join(', ') || undefined;
};

const values = ({ productSpecCharacteristicValue }: SpecificationCharacteristic): AllowedValue[] =>
  productSpecCharacteristicValue ?? [];

/** Unit and bounds of a number: in `GB`, 0 to 500. */
const describeNumber = (characteristic: SpecificationCharacteristic): string | undefined => {
  const units = [...new Set(values(characteristic).flatMap(({ unitOfMeasure }) => unitOfMeasure ?? []))];
  const ranges = values(characteristic).flatMap((value) => describeRange(value) ?? []);
  const listed = values(characteristic).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const bounds = ranges.length > 0 ? ranges.join(' or ') : listed.join(', ');
  const parts = [...(units.length > 0 ? [`in \`${units.join('` or `')}\``] : []), ...(bounds ? [bounds] : [])].join(', ');
  return parts ? `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.` : undefined;
};

const describeCount = ({ maxCardinality }: SpecificationCharacteristic): string | undefined =>
  maxCardinality != null && maxCardinality > 1 ? `At most ${maxCardinality} values.` : undefined;

const isText = (text: string | undefined): text is string => text !== undefined;

/** What an attribute means, its unit, its range and how many values it takes. */
export const describeCharacteristic = (characteristic: SpecificationCharacteristic): string => {
  const { name, description } = characteristic;
  const meaning = sentence(description?.trim() ? description : `The characteristic "${name}"`);
  return [meaning, describeNumber(characteristic), describeCount(characteristic)].filter(isText).join(' ');
};

/** The same for somebody who sets the value: what it is when left out, as the graph writes it. */
export const describeInput = (characteristic: SpecificationCharacteristic, inGraph: (value: unknown) => string): string => {
  const defaults = values(characteristic).flatMap(({ isDefault, value }) => (isDefault ? [`\`${inGraph(value)}\``] : []));
  const byDefault = defaults.length > 0 ? `By default ${defaults.join(', ')}, unless the offering says otherwise.` : undefined;
  return [describeCharacteristic(characteristic), byDefault].filter(isText).join(' ');
};
