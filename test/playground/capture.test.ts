import { describe, expect, it } from '@jest/globals';
import { capture, capturesIn, valueAt } from '../../gateway/playground/client/capture.ts';

describe('capturing values from an answer', () => {
  it('reads every capture line of an operation', () => {
    const query = '# Title\n# capture: cartId = createCart.cart.id\n  #capture: first = nodes.0.value\nquery Q { a }';
    expect(capturesIn(query)).toEqual([
      { name: 'cartId', path: 'createCart.cart.id' },
      { name: 'first', path: 'nodes.0.value' },
    ]);
  });

  it('does not take a line of the operation itself for a capture', () => {
    expect(capturesIn('query Q { a(text: "capture: a = b") }')).toEqual([]);
  });

  it('follows objects, aliases and list indexes', () => {
    const data = { numbers: { nodes: [{ value: '0611' }, { value: '0622' }] } };
    expect(valueAt(data, 'numbers.nodes.1.value')).toBe('0622');
    expect(valueAt(data, 'numbers.nodes.7.value')).toBeUndefined();
    expect(valueAt(null, 'numbers')).toBeUndefined();
  });

  it('takes a part out of a text, as a code out of a message', () => {
    const query = '# capture: code = messages.0.text ~ \\d{6}\n# capture: none = messages.1.text ~ \\d{6}';
    expect(capture(query, { messages: [{ text: 'Your code is 482913, for ten minutes.' }] })).toEqual({
      found: { code: '482913' },
      missed: [{ name: 'none', path: 'messages.1.text', pattern: '\\d{6}' }],
    });
  });

  it('tells what the answer did not give', () => {
    const query = '# capture: id = cart.id\n# capture: size = cart.size\n# capture: none = cart.owner';
    expect(capture(query, { cart: { id: 'c1', size: 0, owner: null } })).toEqual({
      found: { id: 'c1', size: 0 },
      missed: [{ name: 'none', path: 'cart.owner' }],
    });
  });
});
