import type { CartLine } from '../cart-line.ts';
import type { CartProblem } from '../errors.ts';
import type { ProductConfigurationInput } from '../generated/resolvers.ts';
import type { KnownProducts } from '../ports.ts';
import type { WantedValues } from '../promise/quote-request.ts';

/** A line while it is being changed. */
export interface DraftLine extends CartLine {
  position: number;
  /** The operation that touched it last; undefined: untouched. */
  path?: string[];
  /** To be checked and priced anew with these values. */
  wanted?: WantedValues & { configuration?: ProductConfigurationInput };
  /** The prices it must have, as the shopper has seen them. */
  accepted?: string;
}

/** What a patch works on: nothing of it is stored before all of it is right. */
export interface CartDraft {
  lines: Map<string, DraftLine>;
  /** Existing products the patch may refer to. */
  products: KnownProducts;
  problems: CartProblem[];
  now: Date;
}

export const nextPosition = ({ lines }: CartDraft): number =>
  Math.max(0, ...[...lines.values()].map(({ position }) => position)) + 1;
