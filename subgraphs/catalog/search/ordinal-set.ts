import { TypedFastBitSet } from 'typedfastbitset';

/** Offerings are numbered in the order of their names: a set of these numbers, read upwards, is a sorted list. */
export type Bits = TypedFastBitSet;

export const noBits = (count: number): Bits => TypedFastBitSet.fromWords(new Uint32Array(Math.ceil(count / 32) || 1));

export const allBits = (count: number): Bits => {
  const bits = noBits(count);
  bits.addRange(0, count);
  return bits;
};

/** Those of all for which something holds. */
export const bitsWhere = (count: number, holds: (ordinal: number) => boolean): Bits => {
  const bits = noBits(count);
  const { words } = bits;
  for (let ordinal = 0; ordinal < count; ordinal++) {
    if (holds(ordinal)) words[ordinal >>> 5] = (words[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31));
  }
  return bits;
};

/** Like `bits.add` for each, without a call for each. */
export const addAll = ({ words }: Bits, ordinals: Uint32Array): void => {
  for (const ordinal of ordinals) {
    words[ordinal >>> 5] = (words[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31));
  }
};

/** The members, ascending, into an array of the set's size. */
const membersOf = ({ words }: Bits, size: number): Uint32Array => {
  const members = new Uint32Array(size);
  let place = 0;
  for (let at = 0; at < words.length; at++) {
    for (let word = words[at] ?? 0; word !== 0; word &= word - 1) members[place++] = at * 32 + 31 - Math.clz32(word & -word);
  }
  return members;
};

/** Offerings that match. */
export class Matches {
  readonly bits: Bits;
  readonly size: number;
  #ordinals: Uint32Array | undefined;

  constructor(bits: Bits) {
    this.bits = bits;
    this.size = bits.size();
  }

  /** Ascending. Kept where they are few: many are larger than the bits, and quickly made again. */
  get ordinals(): Uint32Array {
    const ordinals = this.#ordinals ?? membersOf(this.bits, this.size);
    if (this.size <= this.bits.words.length) this.#ordinals = ordinals;
    return ordinals;
  }
}

/** The offerings that have one value: a list while they are few, else a bit for every offering of the catalog. */
export class OrdinalSet {
  readonly #few: Uint32Array | undefined;
  readonly #bits: Bits | undefined;
  /** How much there is to do to count, about. */
  readonly cost: number;

  constructor(ordinals: Uint32Array, count: number) {
    if (ordinals.length * 32 < count) this.#few = ordinals.slice();
    else {
      this.#bits = noBits(count);
      addAll(this.#bits, ordinals);
    }
    this.cost = Math.min(ordinals.length, Math.ceil(count / 32));
  }

  addTo(bits: Bits): void {
    if (this.#bits) bits.union(this.#bits);
    else if (this.#few) addAll(bits, this.#few);
  }

  /** How many of the matches have the value. */
  countIn({ bits }: Matches): number {
    if (this.#bits) return this.#bits.intersection_size(bits);
    return this.#few ? countMembers(this.#few, bits) : 0;
  }
}

const countMembers = (ordinals: Uint32Array, { words }: Bits): number => {
  let count = 0;
  for (const ordinal of ordinals) {
    count += ((words[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1;
  }
  return count;
};
