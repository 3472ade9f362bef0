/** What a number is in the simplest terms: at most one cart, one process or one product at a time. */
interface ModelNumber {
  cart?: string | undefined;
  until?: number | undefined;
  /** A payment has extended it. */
  extended?: boolean;
  process?: string | undefined;
  product?: string | undefined;
  restsUntil?: number | undefined;
}

const LEASE = 15;
const QUARANTINE = 90 * 24 * 60;
const ENDED_CLAIM = 7 * 24 * 60;

/** The whole of the lease rules, without a database; minutes instead of instants. */
export class NumberModel {
  readonly numbers = new Map<string, ModelNumber>();
  /** Processes that gave their claim back, and when. */
  readonly ended = new Map<string, number>();
  now = 0;

  constructor(values: readonly string[]) {
    for (const value of values) this.numbers.set(value, {});
  }

  private get(value: string): ModelNumber {
    return this.numbers.get(value) ?? {};
  }

  private ofCart(cart: string) {
    return [...this.numbers].find(([, number]) => number.cart === cart);
  }

  isFree(value: string) {
    const { until, process, product, restsUntil } = this.get(value);
    return !process && !product && (until ?? 0) <= this.now && (restsUntil ?? 0) <= this.now;
  }

  lease(cart: string, value: string) {
    const before = this.ofCart(cart);
    if (before?.[1].process) return 'LeaseRejected';
    if (!this.isFree(value) && this.get(value).cart !== cart) return 'NumberTakenError';
    if (before) this.numbers.set(before[0], {});
    this.numbers.set(value, { cart, until: this.now + LEASE });
    return 'NumberLease';
  }

  release(cart: string) {
    const [value, number] = this.ofCart(cart) ?? [];
    if (!value || !number || number.process) return false;
    const live = !this.isFree(value);
    this.numbers.set(value, {});
    return live;
  }

  claim(cart: string, process: string) {
    if (this.ended.has(process)) return 'LeaseRejected';
    const number = this.ofCart(cart)?.[1];
    if (!number) return 'LeaseExpiredError';
    if (number.process && number.process !== process) return 'LeaseRejected';
    number.process = process;
    return 'NumberLease';
  }

  unclaim(process: string) {
    if (!this.ended.has(process)) this.ended.set(process, this.now);
    const number = [...this.numbers.values()].find((candidate) => candidate.process === process);
    if (!number) return false;
    number.process = undefined;
    if (!number.extended) number.until = this.now + LEASE;
    number.extended = true;
    return true;
  }

  /** What nobody asks for any more is forgotten. */
  sweep() {
    for (const [process, at] of this.ended) if (at < this.now - ENDED_CLAIM) this.ended.delete(process);
  }

  /** Which number the product got. */
  assign(cart: string, product: string) {
    const [value, number] = this.ofCart(cart) ?? [];
    if (!value || !number?.process) return undefined;
    this.numbers.set(value, { product });
    return value;
  }

  discard(cart: string, product: string) {
    for (const [value, number] of this.numbers) {
      if (number.product === product || (number.cart === cart && number.process)) this.numbers.set(value, {});
    }
  }

  terminate(product: string) {
    for (const [value, number] of this.numbers) {
      if (number.product === product) this.numbers.set(value, { restsUntil: this.now + QUARANTINE });
    }
  }
}
