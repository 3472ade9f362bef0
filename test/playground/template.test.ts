import { describe, expect, it } from '@jest/globals';
import { expressionsInJson, expressionsInQuery, fillJson, fillQuery } from '../../gateway/playground/client/template.ts';

const values = new Map<string, unknown>([
  ['cartId', 'c1'],
  ['version', 3],
  ['quote', 'say "hi"\n'],
  ['item', { id: 'i1' }],
  ['token:agent', 'abc'],
]);

describe('placeholders in variables and headers', () => {
  it('are found at any depth', () => {
    expect(expressionsInJson({ a: ['{{ cartId }}', { b: 'Bearer {{token:agent}} {{x}}' }], n: 1, z: null })).toEqual([
      'cartId',
      'token:agent',
      'x',
    ]);
  });

  it('become the value itself when they are the whole string, and text within longer text', () => {
    expect(fillJson({ v: '{{version}}', i: '{{item}}', t: 'v{{version}}', h: 'Bearer {{token:agent}}' }, values)).toEqual({
      v: 3,
      i: { id: 'i1' },
      t: 'v3',
      h: 'Bearer abc',
    });
  });

  it('stay as they are when the value is unknown', () => {
    expect(fillJson(['{{nobody}}'], values)).toEqual(['{{nobody}}']);
  });
});

describe('placeholders in the query text', () => {
  it('are filled in string literals, with what needs escaping escaped', () => {
    expect(fillQuery('{ a(id: "{{cartId}}", note: "x {{quote}}") }', values)).toBe('{ a(id: "c1", note: "x say \\"hi\\"\\n") }');
  });

  it('lose their quotes when the value is a number', () => {
    expect(fillQuery('{ a(version: "{{version}}") }', values)).toBe('{ a(version: 3) }');
  });

  it('are left alone in comments', () => {
    const query = '# uses "{{cartId}}"\n{ a(text: "# no comment {{cartId}}") }';
    expect(expressionsInQuery(query)).toEqual(['cartId']);
    expect(fillQuery(query, values)).toBe('# uses "{{cartId}}"\n{ a(text: "# no comment c1") }');
  });
});
