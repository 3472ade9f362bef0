import type { CharacteristicValue } from '../product-types.ts';
import type { TmfVersion } from './reference.ts';

/** A characteristic in TMF JSON. */
export interface TmfCharacteristic {
  name: string;
  value?: unknown;
  valueType?: string | null;
}

const kinds: Record<string, string> = { string: 'String', number: 'Number', boolean: 'Boolean', object: 'Object' };

/** v5 has a class per JSON type; a list takes that of its elements, a mixed one has none of its own. */
const classOf = (value: unknown): string => {
  if (value === null) return 'Characteristic';
  if (!Array.isArray(value)) return `${kinds[typeof value] ?? ''}Characteristic`;
  const elements = new Set(value.map((element: unknown) => (element === null ? '' : kinds[typeof element])));
  const [only = 'String'] = elements;
  return elements.size > 1 || !only ? 'Characteristic' : `${only}ArrayCharacteristic`;
};

export const toTmfCharacteristic = ({ name, value, valueType }: CharacteristicValue, version: TmfVersion): TmfCharacteristic => ({
  name,
  value,
  ...(valueType != null && { valueType }),
  ...(version === 'V5' && { '@type': classOf(value) }),
});

export const fromTmfCharacteristic = ({ name, value, valueType }: TmfCharacteristic): CharacteristicValue => ({
  name,
  value,
  ...(valueType != null && { valueType }),
});
