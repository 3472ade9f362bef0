import type { AllowedValue, Specification, SpecificationCharacteristic } from './read-specifications.ts';
import { allowedValues, kindOf, unitOf } from './value-kind.ts';

/** Ends a text with a full stop, so that sentences can follow. */
const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

export const describeSpecification = ({ name, description }: Specification): string =>
  sentence(description?.trim() ? description : `A product of the specification "${name}"`);

export const describeRange = ({ valueFrom, valueTo, rangeInterval }: AllowedValue): string | undefined => {
  const openFrom = rangeInterval === 'open' || rangeInterval === 'closedTop';
  const openTo = rangeInterval === 'open' || rangeInterval === 'closedBottom';
  if (valueFrom != null && valueTo != null && !openFrom && !openTo) return `${valueFrom} to ${valueTo}`;
  const from = valueFrom == null ? [] : [`${openFrom ? 'more than' : 'at least'} ${valueFrom}`];
  const to = valueTo == null ? [] : [`${openTo ? 'less than' : 'at most'} ${valueTo}`];
  return [...from, ...to].join(', ') || undefined;
};

const isText = (text: string | undefined): text is string => text !== undefined;

/** Unit and bounds of a number: in `GB`, 0 to 500; several units stand with their values. */
const describeNumber = (characteristic: SpecificationCharacteristic): string | undefined => {
  const values = allowedValues(characteristic);
  const unit = unitOf(characteristic);
  const withUnit = (text: string, { unitOfMeasure }: AllowedValue) =>
    unit === undefined && unitOfMeasure ? `${text} ${unitOfMeasure}` : text;
  const ranges = values.flatMap((value) => (describeRange(value) ? [withUnit(describeRange(value) ?? '', value)] : []));
  const listed = values.flatMap((value) => (typeof value.value === 'number' ? [withUnit(String(value.value), value)] : []));
  const bounds = ranges.length > 0 ? [...listed, ...ranges].join(' or ') : shortList(listed);
  const parts = [...(unit === undefined ? [] : [`in \`${unit}\``]), ...(bounds ? [bounds] : [])].join(', ');
  return parts ? `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.` : undefined;
};

const shownAtMost = 20;

const shortList = (texts: readonly string[]): string =>
  texts.length > shownAtMost
    ? `${texts.slice(0, shownAtMost).join(', ')} and ${texts.length - shownAtMost} more`
    : texts.join(', ');

/** Words that are not an enum: the list is open. */
const describeWords = (characteristic: SpecificationCharacteristic): string | undefined => {
  const words = allowedValues(characteristic).flatMap(({ value }) => (typeof value === 'string' ? [`\`${value}\``] : []));
  if (words.length === 0 || kindOf(characteristic) !== 'string') return undefined;
  return characteristic.extensible ? `For example ${shortList(words)}.` : `One of ${shortList(words)}.`;
};

const describePattern = (characteristic: SpecificationCharacteristic): string | undefined => {
  const patterns = [characteristic, ...allowedValues(characteristic)].flatMap(({ regex }) => (regex ? [`\`${regex}\``] : []));
  return patterns.length > 0 ? `Matches ${[...new Set(patterns)].join(' or ')}.` : undefined;
};

const describeCount = ({ minCardinality: min, maxCardinality: max }: SpecificationCharacteristic): string | undefined => {
  if (max === 1 || max === 0) return undefined;
  if (max === null) return min > 1 ? `${min} values or more.` : 'Any number of values.';
  return min > 1 ? `${min} to ${max} values.` : `At most ${max} values.`;
};

/** What an attribute means, its unit, its range and how many values it takes. */
export const describeCharacteristic = (characteristic: SpecificationCharacteristic): string => {
  const { name, description } = characteristic;
  const meaning = sentence(description?.trim() ? description : `The characteristic "${name}"`);
  const facts = [describeNumber, describeWords, describePattern, describeCount].map((describe) => describe(characteristic));
  return [meaning, ...facts].filter(isText).join(' ');
};

/** The same for somebody who sets the value: what it is when left out, as the graph writes it. */
export const describeInput = (characteristic: SpecificationCharacteristic, inGraph: (value: unknown) => string): string => {
  const defaults = allowedValues(characteristic).flatMap(({ isDefault, value }) =>
    isDefault && value !== undefined ? [`\`${inGraph(value)}\``] : [],
  );
  const byDefault = defaults.length > 0 ? `By default ${defaults.join(', ')}, unless the offering says otherwise.` : undefined;
  return [describeCharacteristic(characteristic), byDefault].filter(isText).join(' ');
};
