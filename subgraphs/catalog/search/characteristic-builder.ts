import type { AllowedValue, SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import { isRange } from '../pricing/allowed-values.ts';
import { defaultValue } from '../pricing/effective-characteristics.ts';
import { readValue, toList } from '../pricing/values.ts';
import { keyOf, type CharacteristicIndex, type OfferedEntry } from './characteristic-index.ts';
import type { Pacer } from './pacer.ts';
import { PostingsBuilder } from './postings.ts';
import { ValueTable } from './value-table.ts';

interface Entry {
  group: number;
  key: string | null;
  allowed: AllowedValue;
}

interface Group {
  name: string;
  valueType: string;
  unitOfMeasure: string | null;
}

/** What an offering has or lets the buyer choose; what it fixes is only that. */
const offered = (characteristic: SpecificationCharacteristic): AllowedValue[] => {
  const { configurable, values } = characteristic;
  if (configurable) return values;
  const unitOfMeasure = values.find((value) => value.unitOfMeasure)?.unitOfMeasure;
  return toList(defaultValue(characteristic)).map((value) => ({ value, isDefault: true, unitOfMeasure }));
};

/** Collects the characteristics' values, offering by offering. */
export class CharacteristicBuilder {
  readonly #groups = new PostingsBuilder();
  readonly #entries = new PostingsBuilder();
  readonly #groupOf: Group[] = [];
  readonly #entryOf: Entry[] = [];

  begin(): void {
    this.#groups.begin();
    this.#entries.begin();
  }

  /** Adds it, and gives its words to be looked for. */
  add(characteristic: SpecificationCharacteristic): string[] {
    const { valueType } = characteristic;
    const texts: string[] = [];
    for (const allowed of offered(characteristic)) {
      const value = readValue(valueType, allowed.value);
      if (value === undefined && !isRange(allowed)) continue;
      if (typeof value === 'string') texts.push(value);
      this.#addEntry(characteristic, allowed, value);
    }
    return texts;
  }

  #addEntry(characteristic: SpecificationCharacteristic, allowed: AllowedValue, value: unknown): void {
    const { name, valueType } = characteristic;
    const { valueFrom, valueTo, rangeInterval, unitOfMeasure = '' } = allowed;
    const isRead = value !== undefined;
    const what = !isRead
      ? `${valueFrom}..${valueTo}..${rangeInterval}`
      : typeof value === 'string'
        ? value
        : keyOf(valueType, value);
    const entryKey = [name, valueType, unitOfMeasure, `${typeof value} ${what}`].join('\0');
    const id = this.#entries.idOf(entryKey);
    const entry = (this.#entryOf[id] ??= {
      group: this.#groupIdOf({ name, valueType, unitOfMeasure: unitOfMeasure || null }),
      key: isRead ? keyOf(valueType, value) : null,
      allowed: isRead ? { isDefault: false, value } : { isDefault: false, valueFrom, valueTo, rangeInterval },
    });
    this.#entries.addId(id);
    this.#groups.addId(entry.group);
  }

  #groupIdOf(group: Group): number {
    const id = this.#groups.idOf(JSON.stringify(Object.values(group)));
    this.#groupOf[id] ??= group;
    return id;
  }

  async build(documentAt: Uint32Array, pacer: Pacer): Promise<CharacteristicIndex> {
    const groups = await this.#groups.build(documentAt, pacer);
    const entries = await this.#entries.build(documentAt, pacer);
    const entriesOf: OfferedEntry[][] = this.#groupOf.map(() => []);
    for (const [place, entryKey] of entries.keys.entries()) {
      const entry = this.#entryOf[this.#entries.idOf(entryKey)];
      if (entry) entriesOf[entry.group]?.push({ key: entry.key, allowed: entry.allowed, place });
    }
    const all = groups.keys.flatMap((groupKey, place) => {
      const id = this.#groups.idOf(groupKey);
      const group = this.#groupOf[id];
      return group ? [{ ...group, place, entries: entriesOf[id] ?? [] }] : [];
    });
    await pacer.rest();
    const holders = new ValueTable(groups, documentAt.length);
    await pacer.rest();
    return { all, holders, entries: new ValueTable(entries, documentAt.length) };
  }
}
