import { createHash } from 'node:crypto';
import { badUserInput } from '../../kit/graph/errors.ts';
import { decodeCursor, encodeCursor, pageSize } from '../../kit/pagination.ts';
import type { OfferingFilter, OfferingSort } from './offering-filter.ts';
import type { OfferingList } from './offering-list.ts';

export interface OfferingPageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface OfferingItem {
  id: string;
  cursor: string;
}

const DEFAULT_SIZE = 24;

/** Cursors of one filter and sort are refused in a list of another. */
const scopeOf = (filter: OfferingFilter, sort: OfferingSort): string =>
  `offerings ${createHash('sha256')
    .update(JSON.stringify([sort, filter]))
    .digest('base64url')
    .slice(0, 16)}`;

const sizeOf = ({ first, last }: OfferingPageArguments): number => {
  if (first != null && last != null) throw badUserInput('Give `first` or `last`, not both.');
  return last == null ? pageSize({ first }, DEFAULT_SIZE) : pageSize({ last });
};

/** A stretch of a list. */
export class OfferingPage {
  readonly list: OfferingList;
  readonly #scope: string;
  readonly #start: number;
  readonly #end: number;

  constructor(list: OfferingList, { filter, sort }: { filter: OfferingFilter; sort: OfferingSort }, page: OfferingPageArguments) {
    this.list = list;
    this.#scope = scopeOf(filter, sort);
    const size = sizeOf(page);
    const low = page.after == null ? 0 : list.indexOf(this.#keyOf(page.after), { isAfter: true });
    const high = page.before == null ? list.totalCount : Math.max(low, list.indexOf(this.#keyOf(page.before)));
    this.#start = page.last == null ? low : Math.max(low, high - size);
    this.#end = page.last == null ? Math.min(high, low + size) : high;
  }

  #keyOf(cursor: string): readonly string[] {
    const key = decodeCursor(this.#scope, cursor);
    if (key.length !== 3) throw badUserInput('The cursor is malformed.');
    return key;
  }

  #cursorAt(index: number): string {
    return encodeCursor(this.#scope, this.list.keyAt(index));
  }

  get items(): OfferingItem[] {
    const indices = Array.from({ length: this.#end - this.#start }, (_, index) => this.#start + index);
    return indices.map((index) => ({ id: this.list.idAt(index), cursor: this.#cursorAt(index) }));
  }

  get pageInfo() {
    const isEmpty = this.#start === this.#end;
    return {
      hasNextPage: this.#end < this.list.totalCount,
      hasPreviousPage: this.#start > 0,
      startCursor: isEmpty ? null : this.#cursorAt(this.#start),
      endCursor: isEmpty ? null : this.#cursorAt(this.#end - 1),
    };
  }
}
