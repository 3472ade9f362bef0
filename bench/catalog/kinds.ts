export type Kind = 'device' | 'accessory' | 'plan' | 'addOn' | 'fibre' | 'television' | 'insurance' | 'bundle';

export interface Attribute {
  name: string;
  valueType: 'string' | 'number' | 'integer' | 'boolean';
  configurable: boolean;
  values: readonly (string | number | boolean)[];
  unit?: string;
  optional?: boolean;
}

const colours = ['Graphite', 'Snow White', 'Fjord Blue', 'Moss Green', 'Coral', 'Sand', 'Violet', 'Silver', 'Rosé', 'Türkis'];

const attribute = (
  name: string,
  valueType: Attribute['valueType'],
  values: Attribute['values'],
  more: Partial<Attribute> = {},
): Attribute => ({ name, valueType, configurable: false, values, ...more });

const chosen = { configurable: true };

/** What products of a kind are made of. */
export const attributesOf: Record<Kind, readonly Attribute[]> = {
  device: [
    attribute('deviceClass', 'string', ['Phone', 'Tablet', 'Watch', 'Router', 'Notebook']),
    attribute('colour', 'string', colours, chosen),
    attribute('storage', 'number', [32, 64, 128, 256, 512, 1024], { unit: 'GB', optional: true, ...chosen }),
    attribute('screenSize', 'number', [1.4, 5.4, 6.1, 6.7, 8.3, 11, 13.6], { unit: 'inch', optional: true }),
    attribute('supports5g', 'boolean', [true, false]),
  ],
  accessory: [
    attribute('material', 'string', ['Leather', 'Silicone', 'Glass', 'Steel', 'Recycled plastic']),
    attribute('colour', 'string', colours, chosen),
    attribute('length', 'number', [0.5, 1, 1.5, 2, 3], { unit: 'm', optional: true, ...chosen }),
  ],
  plan: [
    attribute('coverage', 'string', ['National', 'International'], chosen),
    attribute('technology', 'string', ['4G', '5G']),
    attribute('dataAllowance', 'number', [1, 5, 10, 20, 40, 80, 160], { unit: 'GB' }),
    attribute('paymentModel', 'string', ['Prepaid', 'Postpaid']),
    attribute('simType', 'string', ['physical', 'eSIM'], chosen),
  ],
  addOn: [
    attribute('zone', 'string', ['EU', 'Europe', 'Americas', 'Asia', 'World']),
    attribute('dataVolume', 'number', [0.5, 1, 2, 5, 10, 20], { unit: 'GB' }),
    attribute('validityDays', 'integer', [1, 7, 14, 31], { unit: 'day' }),
    attribute('autoRenew', 'boolean', [true, false], chosen),
  ],
  fibre: [
    attribute('downloadSpeed', 'number', [50, 100, 250, 500, 1000, 2000], { unit: 'Mbit/s' }),
    attribute('uploadSpeed', 'number', [25, 50, 125, 250, 500], { unit: 'Mbit/s' }),
    attribute('fixedIpAddress', 'boolean', [true, false], chosen),
    attribute('installation', 'string', ['Self', 'Technician'], chosen),
  ],
  television: [
    attribute('channelCount', 'integer', [40, 80, 120, 200, 300]),
    attribute('resolution', 'string', ['HD', 'UHD'], chosen),
    attribute('recordingHours', 'number', [0, 50, 100, 500], { unit: 'hour' }),
  ],
  insurance: [
    attribute('covers', 'string', ['Display', 'Theft', 'Water', 'Everything'], chosen),
    attribute('deductible', 'number', [0, 25, 50, 100], { unit: 'EUR' }),
  ],
  bundle: [attribute('serviceLevel', 'string', ['Standard', 'Plus'], chosen)],
};

export const kinds = Object.keys(attributesOf) as Kind[];

const shares: Record<Kind, number> = {
  device: 40,
  accessory: 24,
  plan: 12,
  addOn: 12,
  fibre: 4,
  television: 2,
  insurance: 2,
  bundle: 4,
};

/** A hundred in a row hold every kind in its share, well mixed, and no bundle before what it holds. */
const pattern: readonly Kind[] = kinds
  .flatMap((kind) => Array.from({ length: shares[kind] }, (_, index) => ({ kind, at: (index + 0.5) / shares[kind] })))
  .toSorted((a, b) => a.at - b.at || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  .map(({ kind }) => kind);

export const kindOf = (index: number): Kind => pattern[index % pattern.length] ?? 'device';

export const offeringId = (index: number) => `po-${kindOf(index)}-${index}`;

/** The nearest offering of the kind before that one. */
export const before = (index: number, kind: Kind): number => {
  let found = index - 1;
  while (found >= 0 && kindOf(found) !== kind) found--;
  return found;
};
