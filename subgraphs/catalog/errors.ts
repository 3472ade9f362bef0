import { inputProblem, type InputProblem, type Recover } from '../kit/graph/user-error.ts';

const readOffering = (id: string): Recover[] => [
  { operation: 'productOffering', description: 'Read the values this offering allows.', arguments: { id } },
];

const browse: Recover[] = [{ operation: 'productOfferings', description: 'Choose another offering.' }];

/** Of one value; the path ends with the characteristic's name, for typed input has no index. */
const ofCharacteristic = (code: string, reason: string, name: string, offeringId: string) =>
  inputProblem(code, reason, ['characteristics', name], readOffering(offeringId));

export const invalidQuantity = (most: number) =>
  inputProblem(
    'INVALID_QUANTITY',
    `The quantity must be 1 to ${most}.`,
    ['quantity'],
    [{ operation: '', description: 'Send a quantity in this range.' }],
  );

export const unknownTerm = (name: string, known: readonly string[], offeringId: string) =>
  inputProblem(
    'UNKNOWN_TERM',
    `"${name}" has no such minimum term; ${known.length > 0 ? `it has ${known.join(', ')}` : 'it has none'}.`,
    ['term'],
    readOffering(offeringId),
  );

export const missingTerm = (name: string, known: readonly string[], offeringId: string) =>
  inputProblem(
    'MISSING_TERM',
    `What "${name}" costs depends on its minimum term: ${known.join(', ')}.`,
    ['term'],
    readOffering(offeringId),
  );

export const termNotKnown = (name: string) =>
  inputProblem(
    'TERM_NOT_KNOWN',
    `What "${name}" costs depends on its minimum term, and which one this product has is not known.`,
    ['term'],
    [{ operation: '', description: 'Have the term of the product corrected in the inventory.' }],
  );

export const unknownOffering = (id: string) =>
  inputProblem('UNKNOWN_OFFERING', `There is no offering "${id}".`, ['productOfferingId'], browse);

export const offeringNotSellable = (name: string, why: string) =>
  inputProblem('OFFERING_NOT_SELLABLE', `"${name}" cannot be bought: ${why}.`, ['productOfferingId'], browse);

export const unknownCharacteristic = (name: string, known: readonly string[], offeringId: string) =>
  ofCharacteristic(
    'UNKNOWN_CHARACTERISTIC',
    `This offering has no characteristic "${name}"; ${known.length > 0 ? `it has ${known.join(', ')}` : 'it has none'}.`,
    name,
    offeringId,
  );

export const duplicateCharacteristic = (name: string, offeringId: string) =>
  ofCharacteristic('DUPLICATE_CHARACTERISTIC', `"${name}" is given more than once.`, name, offeringId);

export const characteristicNotConfigurable = (name: string, offeringId: string) =>
  ofCharacteristic('CHARACTERISTIC_NOT_CONFIGURABLE', `"${name}" is fixed by the offering and cannot be set.`, name, offeringId);

export const missingCharacteristic = (name: string, allowed: string, offeringId: string) =>
  ofCharacteristic('MISSING_CHARACTERISTIC', `"${name}" needs a value: ${allowed}.`, name, offeringId);

export const invalidCardinality = (name: string, reason: string, offeringId: string) =>
  ofCharacteristic('INVALID_CARDINALITY', `"${name}" ${reason}.`, name, offeringId);

export const invalidCharacteristicValue = (name: string, value: unknown, allowed: string, offeringId: string) =>
  ofCharacteristic(
    'INVALID_CHARACTERISTIC_VALUE',
    `"${name}" cannot be ${JSON.stringify(value)}; allowed: ${allowed}.`,
    name,
    offeringId,
  );

const valuesInWords = (values: readonly unknown[] | undefined) =>
  values ? ` to be ${values.map((value) => JSON.stringify(value)).join(' or ')}` : '';

interface Dependent {
  name: string;
  characteristic: string;
  values?: readonly unknown[];
}

export const requiredValueMissing = ({ name, characteristic, values }: Dependent, offeringId: string) =>
  ofCharacteristic(
    'REQUIRED_VALUE_MISSING',
    `"${name}" like this needs "${characteristic}"${valuesInWords(values)}.`,
    name,
    offeringId,
  );

export const valuesExclude = ({ name, characteristic, values }: Dependent, offeringId: string) =>
  ofCharacteristic(
    'VALUES_EXCLUDE_EACH_OTHER',
    `"${name}" like this does not go with "${characteristic}"${values ? ` ${values.map((value) => JSON.stringify(value)).join(' or ')}` : ''}.`,
    name,
    offeringId,
  );

/** The same problem seen from a mutation or query that wraps this input. */
export const under = (prefix: string, problems: readonly InputProblem[]): InputProblem[] =>
  problems.map((problem) => ({ ...problem, path: [prefix, ...problem.path] }));

export const dumpLocationNotAllowed = (location: string, allowed: readonly string[]) => ({
  __typename: 'DumpLocationNotAllowedError' as const,
  code: 'DUMP_LOCATION_NOT_ALLOWED',
  reason: `"${location}" is not where dumps may come from${allowed.length > 0 ? '' : ': CATALOG_DUMP_LOCATIONS names no place'}.`,
  path: ['input', 'location'],
  recover: [{ operation: 'loadCatalog', description: 'Put the dump where CATALOG_DUMP_LOCATIONS says.' }],
});
