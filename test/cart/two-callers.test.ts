import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { agent, startCart, type Answer, type Cart, type Change, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

/** What a shopper sees of a cart: quantity and status by line. */
type Lines = Map<string, string>;
interface Seen {
  version: number;
  lines: Lines;
}
interface Pick {
  id: string;
  kind: 'quantity' | 'remove' | 'save' | 'back';
  quantity: number;
}

const line = (quantity: number, status: string) => `${quantity} ${status}`;
const sorted = (lines: Lines) => [...lines].sort();

const seen = ({ version, items, savedItems }: Cart): Seen => ({
  version,
  lines: new Map([
    ...items.map(({ id, quantity }) => [id, line(quantity, 'ACTIVE')] as const),
    ...savedItems.map(({ id, quantity }) => [id, line(quantity, 'SAVE_FOR_LATER')] as const),
  ]),
});

/** Operations that somebody can mean who sees these lines, and what they make of them. */
const mean = (before: Lines, picks: readonly Pick[]) => {
  const lines: Lines = new Map(before);
  const operations = picks.map(({ id, kind, quantity }) => {
    const now = lines.get(id);
    if (now === undefined) {
      lines.set(id, line(quantity, 'ACTIVE'));
      return { addItem: { id, productOfferingId: 'dayPass', quantity } };
    }
    const [count = '', status = ''] = now.split(' ');
    if (kind === 'remove') lines.delete(id);
    else if (kind === 'quantity') lines.set(id, line(quantity, status));
    else lines.set(id, line(Number(count), kind === 'save' ? 'SAVE_FOR_LATER' : 'ACTIVE'));
    if (kind === 'remove') return { removeItem: { id } };
    if (kind === 'quantity') return { updateItem: { id, quantity } };
    return kind === 'save' ? { saveForLater: { id } } : { moveToCart: { id } };
  });
  return { operations, lines };
};

/** What somebody sees who has been told of these changes. */
const told = (before: Lines, changes: readonly Change[]): Lines => {
  const lines: Lines = new Map(before);
  for (const { itemId, before: old, after } of changes) {
    expect(lines.get(itemId ?? '')).toBe(old ? line(old.quantity, old.status) : undefined);
    if (after) lines.set(itemId ?? '', line(after.quantity, after.status));
    else lines.delete(itemId ?? '');
  }
  return lines;
};

const picks = fc.array(
  fc.record<Pick>({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    kind: fc.constantFrom('quantity', 'remove', 'save', 'back'),
    quantity: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 3 },
);
const turns = fc.array(
  fc.oneof(fc.record({ who: fc.constantFrom<0 | 1>(0, 1), picks }), fc.record({ both: fc.tuple(picks, picks) })),
  { minLength: 2, maxLength: 8 },
);

/** Shopper and agent at one cart, what each saw last, and what the cart must be. */
class Counter {
  readonly #sides: { viewer: Viewer; role: string; seen: Seen }[];
  readonly #by = new Map<number, string>();
  readonly #cartId: string;
  #now: Seen;

  constructor(cart: Cart, shopper: Viewer) {
    this.#cartId = cart.id;
    this.#now = seen(cart);
    this.#sides = [
      { viewer: shopper, role: 'SHOPPER', seen: this.#now },
      { viewer: agent, role: 'AGENT', seen: this.#now },
    ];
  }

  async turn(who: 0 | 1, wanted: readonly Pick[]) {
    const side = this.#sides[who];
    if (!side) return;
    const { operations, lines } = mean(side.seen.lines, wanted);
    this.#hear(who, await world.patch(side.viewer, { id: this.#cartId, version: side.seen.version }, operations), lines);
  }

  async both(wanted: readonly [readonly Pick[], readonly Pick[]]) {
    for (const side of this.#sides) side.seen = this.#now;
    const meant = wanted.map((some) => mean(this.#now.lines, some));
    const answers = await Promise.all(
      this.#sides.map(({ viewer, seen: { version } }, who) =>
        world.patch(viewer, { id: this.#cartId, version }, meant[who]?.operations ?? []),
      ),
    );
    expect(answers.filter(({ cart }) => cart)).toHaveLength(1);
    const [winner, loser] = answers[0]?.cart ? ([0, 1] as const) : ([1, 0] as const);
    for (const who of [winner, loser]) this.#hear(who, answers[who], meant[who]?.lines ?? new Map<string, string>());
  }

  /** Who was up to date has won, and nothing else happened; who was not is told exactly what did. */
  #hear(who: 0 | 1, answer: Answer | undefined, meant: Lines) {
    const side = this.#sides[who];
    if (!side || !answer) throw new Error('Nobody answered.');
    if (side.seen.version === this.#now.version) {
      expect(answer.__typename).toBe('PatchCartSuccess');
      this.#now = { version: this.#now.version + 1, lines: meant };
      this.#by.set(this.#now.version, side.role);
    } else {
      expect(answer).toMatchObject({ __typename: 'CartConflictError', changesSince: side.seen.version });
      const changes = answer.changes ?? [];
      expect(sorted(told(side.seen.lines, changes))).toEqual(sorted(this.#now.lines));
      for (const { version, actor } of changes) expect([version, actor.role]).toEqual([version, this.#by.get(version)]);
    }
    const cart = answer.cart ?? answer.current;
    if (!cart) throw new Error(JSON.stringify(answer));
    side.seen = seen(cart);
    expect(side.seen.version).toBe(this.#now.version);
    expect(sorted(side.seen.lines)).toEqual(sorted(this.#now.lines));
  }
}

describe('two at one cart, whatever they do (E5, hard case 1)', () => {
  it('lose nothing: a version per change, and whoever comes late learns exactly what was done', async () => {
    await fc.assert(
      fc.asyncProperty(turns, async (all) => {
        const { shopper, cart } = await world.given();
        const counter = new Counter(cart, shopper);
        for (const one of all) await ('both' in one ? counter.both(one.both) : counter.turn(one.who, one.picks));
      }),
      { numRuns: 15 },
    );
  });
});
