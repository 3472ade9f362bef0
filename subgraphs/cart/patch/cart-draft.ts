import type { CartLine, LineCharacteristic } from '../cart-line.ts';
import type { CartProblem } from '../errors.ts';
import type { KnownProducts } from '../ports.ts';

/** A line while it is being changed. */
export interface DraftLine extends CartLine {
  position: number;
  /** The operation that touched it last; undefined: untouched. */
  path?: string[];
  /** To be checked and priced anew with these values. */
  wanted?: { values: LineCharacteristic[]; current?: LineCharacteristic[]; configurationType?: string };
}

/** What a patch works on: nothing of it is stored before all of it is right. */
export interface CartDraft {
  lines: Map<string, DraftLine>;
  /** Existing products the patch may refer to. */
  products: KnownProducts;
  problems: CartProblem[];
}

export const nextPosition = ({ lines }: CartDraft): number =>
  Math.max(0, ...[...lines.values()].map(({ position }) => position)) + 1;

/** The given values over the ones before. */
export const mergeValues = (
  before: readonly LineCharacteristic[],
  given: readonly LineCharacteristic[],
): LineCharacteristic[] => [
  ...new Map([...before, ...given].map((characteristic) => [characteristic.name, characteristic])).values(),
];
